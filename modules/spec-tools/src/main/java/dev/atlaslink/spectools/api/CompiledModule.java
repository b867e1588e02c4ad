package dev.atlaslink.spectools.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A module of ours as compiled, in a folder or a jar. */
public final class CompiledModule {
    private final Path location;

    private CompiledModule(Path location) {
        this.location = location;
    }

    /** Returns the module that holds a class. */
    public static CompiledModule of(Class<?> member) {
        try {
            return new CompiledModule(Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public ModuleDescriptor descriptor() {
        return ModuleFinder.of(location).findAll().iterator().next().descriptor();
    }

    /** Returns the packages that users see: those it exports, or all but internal ones if it does not describe itself. */
    public List<String> exports() {
        if (!isDescribed()) {
            return classNames().stream()
                    .map(CompiledModule::packageOf)
                    .filter(name -> !name.contains(".internal"))
                    .distinct()
                    .sorted()
                    .toList();
        }
        return descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    /** Returns the classes of the exported packages, nested ones among them. */
    public List<Class<?>> exportedClasses() {
        List<String> exports = exports();
        return classNames().stream()
                .filter(name -> exports.contains(packageOf(name)))
                .<Class<?>>map(CompiledModule::load)
                .toList();
    }

    @Override
    public String toString() {
        return isDescribed() ? descriptor().name() : String.join(", ", exports());
    }

    private boolean isDescribed() {
        return ModuleFinder.of(location).findAll().stream()
                .anyMatch(module -> !module.descriptor().isAutomatic());
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private List<String> classNames() {
        try {
            if (Files.isDirectory(location)) {
                return classNames(location);
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return classNames(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CompiledModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
