package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.controller.Desk.Opened;
import portico.format.Progress;
import portico.format.Reading;
import portico.model.lesson.Lesson;
import portico.view.fx.dialog.BusyPane;

/** A person presses Cancel while a file is being read. */
class CancelReadingTest extends StudioWindow {

    private final Background background = new Background();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch going = new CountDownLatch(1);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void end() {
        background.close();
    }

    /** A reader that is in the middle of a file until it may go on, and then ends as asked or reads on to the end. */
    private FxDesk.Opener reader(boolean obedient) {
        return (List<Path> files, Map<String, String> given, Progress progress, Function<Lesson, Runnable> lesson,
                Function<Opened, Runnable> network) -> {
            reading.countDown();
            await(going);
            if (obedient && progress.isCancelled()) {
                throw new CancellationException();
            }
            return network.apply(new Opened(new Reading(window.studio().workspace().topology(), List.of()), true));
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingComesOfAReadingThatWasCancelled(boolean obedient) {
        FxDesk desk = new FxDesk(reader(obedient), background, new Dialogs(window.stage(), window.studio().look()),
                new TestRoom());
        window.run(() -> desk.read(List.of(folder.resolve("large.json")), Map.of(), _ -> told.add("opened")));
        await(reading);
        assertThat(window.fx(() -> window.find("#busy", BusyPane.class).isVisible())).isTrue();
        window.click("#cancel-reading");
        assertThat(window.fx(() -> window.city().getScene().lookup("#busy"))).isNull();
        going.countDown();
        CountDownLatch done = new CountDownLatch(1);
        background.execute(done::countDown);
        await(done);
        window.until(() -> !told.isEmpty());
        window.run(() -> {});
        assertThat(told).containsExactly("nothing read");
    }

    @Test
    void whatIsReadToTheEndIsOpened() {
        FxDesk desk = new FxDesk(reader(true), background, new Dialogs(window.stage(), window.studio().look()),
                new TestRoom());
        window.run(() -> desk.read(List.of(folder.resolve("large.json")), Map.of(), _ -> told.add("opened")));
        going.countDown();
        window.until(() -> !told.isEmpty());
        assertThat(told).containsExactly("opened");
    }

    /** Shows the pane in the window, and writes down the rest. */
    private final class TestRoom implements FxDesk.Room {

        @Override
        public void busy(Optional<BusyPane> pane) {
            window.studio().panels().busy(pane);
        }

        @Override
        public void recent(List<Path> files) {}

        @Override
        public void shown() {}

        @Override
        public void ready() {}

        @Override
        public void saved(Path file) {}

        @Override
        public void lesson(Lesson lesson) {
            told.add("lesson");
        }

        @Override
        public void nothingRead() {
            told.add("nothing read");
        }

        @Override
        public void fault(Throwable fault) {
            told.add(fault.toString());
        }
    }
}
