package dev.atlaslink.client.error;

/** Reports that the credentials were accepted but lack the permission (401 or 403). */
public final class PermissionException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param response what Atlas responded with
     */
    public PermissionException(ErrorResponse response) {
        super(response);
    }
}
