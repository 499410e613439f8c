package portico.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files from the desktop may be dropped anywhere on the window. */
record FileDrop(Consumer<List<Path>> onFiles) {
    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, FileDrop::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            onFiles.accept(files.stream().map(File::toPath).toList());
        }
    }
}
