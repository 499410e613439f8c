package portico.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.application.Platform;
import portico.controller.stage.Acts;
import portico.controller.stage.StagePlayback;
import portico.controller.stage.Way;
import portico.format.Source;
import portico.view.fx.stage.StagePane;
import portico.view.fx.transport.PlayActions;
import portico.view.motion.Playhead;
import portico.view.motion.stage.Act;
import portico.view.paint.Painter;
import portico.view.paint.Theme;
import portico.view.paint.raster.AwtFonts;

/** The same request side by side: its scenes are read when the page is first looked at. */
final class SideBySideLink implements PlayActions {
    private static final String FOLDER = "/portico/assets/stage/";

    private final Engine engine;
    private final Inputs inputs;
    private final Background background;
    private final AwtFonts fonts = new AwtFonts();
    private final Frames frames = new Frames(this::advance);
    private final StagePane pane;
    private Optional<StagePlayback> playback = Optional.empty();
    private boolean asked;
    private boolean reduced;

    SideBySideLink(Engine engine, Inputs inputs, Background background, Theme theme) {
        this.engine = engine;
        this.inputs = inputs;
        this.background = background;
        this.pane = new StagePane(new Painter(theme, fonts.ruler()), this);
    }

    StagePane pane() {
        return pane;
    }

    void setTheme(Theme theme) {
        pane.page().setPainter(new Painter(theme, fonts.ruler()));
    }

    void setReducedMotion(boolean reduce) {
        reduced = reduce;
        playback.ifPresent(StagePlayback::pause);
        pane.page().setReducedMotion(reduce);
    }

    /** Where the clock stands; empty before the scenes are there. */
    OptionalDouble seconds() {
        return playback.map(it -> OptionalDouble.of(it.head().seconds())).orElse(OptionalDouble.empty());
    }

    /** The page is looked at, or no longer. */
    void shown(boolean on) {
        if (!on) {
            playback.ifPresent(StagePlayback::pause);
        } else if (!asked) {
            asked = true;
            background.execute(() -> {
                List<Act> acts = Acts.of(engine.analyzer(), way -> inputs.read(scene(way)));
                Platform.runLater(() -> start(acts));
            });
        } else {
            pane.focus();
        }
    }

    private void start(List<Act> acts) {
        StagePlayback started = new StagePlayback(acts);
        playback = Optional.of(started);
        pane.show(acts);
        started.observe(this::follow);
        follow(started.head());
        pane.focus();
    }

    private void follow(Playhead head) {
        frames.run(head.playing());
        pane.at(head.seconds(), head.playing(), head.speed());
    }

    private void advance(double seconds) {
        playback.ifPresent(it -> it.advance(seconds));
    }

    /** One way's scene, from the class path. */
    private static Source scene(Way way) {
        String name = way.document() + ".json";
        try (InputStream in = SideBySideLink.class.getResourceAsStream(FOLDER + name)) {
            return new Source(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void togglePlay() {
        playback.ifPresent(reduced ? StagePlayback::step : StagePlayback::toggle);
    }

    @Override
    public void toStart() {
        playback.ifPresent(StagePlayback::toStart);
    }

    @Override
    public void stepBack() {
        playback.ifPresent(StagePlayback::stepBack);
    }

    @Override
    public void step() {
        playback.ifPresent(StagePlayback::step);
    }

    @Override
    public void seek(double seconds) {
        playback.ifPresent(it -> it.seek(seconds));
    }

    @Override
    public void speed(double factor) {
        playback.ifPresent(it -> it.speed(factor));
    }

    @Override
    public void loop(boolean on) {
        playback.ifPresent(it -> it.loop(on));
    }
}
