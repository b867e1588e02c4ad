package dev.atlaslink.client.creation;

import dev.atlaslink.client.internal.file.FileLock;
import dev.atlaslink.client.internal.file.FileLocks;
import dev.atlaslink.client.internal.file.FileNames;
import dev.atlaslink.client.internal.file.OwnFolder;
import dev.atlaslink.client.internal.wording.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Locks files of one directory, for processes of one user that see it.
 *
 * <p>The operating system holds the locks and frees them when a process ends, however it ends, so no lease is ever left
 * behind, and none ends while its holder lives. Files are empty, named by a hash of the key, accessible by their owner
 * only, and stay: if one were deleted while it is locked, two processes could hold the lock.
 *
 * <p>The directory has to be local to one machine: on a network share (NFS, SMB), two machines may both get the lock.
 * Where the file system knows permissions, it has to belong to the user of this process and be writable by nobody else.
 */
public final class FileCreationLock implements CreationLock {
    private final OwnFolder folder;

    private FileCreationLock(OwnFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens a directory of locks, and creates it, for its owner only, if it does not exist.
     *
     * @param folder a directory of this user that nobody else may write; the same in all processes
     * @return the lock
     * @throws IllegalArgumentException if it is no such directory and cannot be made
     */
    public static FileCreationLock in(Path folder) {
        Required.notNull("folder", folder, "a directory of this user");
        return new FileCreationLock(OwnFolder.setting("folder", folder));
    }

    @Override
    public Optional<Lease> tryAcquire(CreationKey key, Duration length) {
        try {
            folder.check();
            return FileLocks.tryLock(folder.file(FileNames.hash(key.text()) + ".lock"))
                    .map(FileLease::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "FileCreationLock in " + folder;
    }

    private record FileLease(FileLock lock) implements Lease {
        @Override
        public boolean renew(Duration length) {
            return lock.isHeld();
        }

        @Override
        public void release() {
            try {
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
