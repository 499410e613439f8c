package portico.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the file system said no, in words. */
final class Reasons {
    private Reasons() {}

    static String of(IOException fault) {
        return switch (fault) {
            case AccessDeniedException _ -> "writing there is not permitted";
            case NoSuchFileException _ -> "its folder is not there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        };
    }
}
