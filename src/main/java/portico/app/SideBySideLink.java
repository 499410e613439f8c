package portico.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Function;
import javafx.application.Platform;
import portico.controller.stage.Acts;
import portico.controller.stage.StagePlayback;
import portico.controller.stage.Way;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.fx.stage.StagePane;
import portico.view.fx.transport.PlayActions;
import portico.view.motion.Playhead;
import portico.view.motion.stage.Programme;
import portico.view.paint.Painter;
import portico.view.paint.Theme;
import portico.view.paint.raster.AwtFonts;

/** The same request side by side: scenes are read, and services translated, when the page is looked at. */
final class SideBySideLink implements PlayActions {
    private static final String FOLDER = "/portico/assets/stage/";

    private final Engine engine;
    private final Inputs inputs;
    private final Background background;
    private final AwtFonts fonts = new AwtFonts();
    private final Frames frames = new Frames(this::advance);
    private final StagePane pane;
    private Topology topology = Topology.empty("", "");
    private Optional<ResourceId> chosen = Optional.empty();
    private Optional<Play> shown = Optional.empty();
    private Optional<StagePlayback> playback = Optional.empty();
    private boolean seen;
    private boolean reduced;

    /** What is played: a subject of a network, or the example. */
    private record Play(Optional<ResourceId> subject, Topology topology) {}

    SideBySideLink(Engine engine, Inputs inputs, Background background, Theme theme) {
        this.engine = engine;
        this.inputs = inputs;
        this.background = background;
        this.pane = new StagePane(new Painter(theme, fonts.ruler()), this, this::choose);
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

    /** Whether this can be shown in every way of networking. */
    static boolean isComparable(Resource subject) {
        return subject instanceof Service || subject instanceof Task;
    }

    /** Another state of the network; whoever looks sees it translated anew. */
    void show(Topology next) {
        topology = next;
        chosen = chosen.filter(id -> next.find(id).isPresent());
        offer();
        play();
    }

    private void offer() {
        SequencedMap<ResourceId, String> own = new LinkedHashMap<>();
        chosen.filter(TaskId.class::isInstance).ifPresent(id -> own.put(id, "task " + id.value()));
        topology.services().forEach(service -> own.put(service.id(), service.name()));
        pane.offer(own, chosen);
    }

    /** Shows a service or a task of the network in every way, or the example. */
    void choose(Optional<ResourceId> subject) {
        chosen = subject;
        offer();
        play();
    }

    /** The page is looked at, or no longer; a service or task that is selected is what is wanted. */
    void shown(boolean on, Optional<ResourceId> selected) {
        seen = on;
        if (on) {
            selected.filter(id -> topology.find(id).filter(SideBySideLink::isComparable).isPresent())
                    .ifPresent(id -> choose(Optional.of(id)));
            play();
            pane.focus();
        } else {
            playback.ifPresent(StagePlayback::pause);
        }
    }

    private void play() {
        Play wanted = new Play(chosen, chosen.isPresent() ? topology : Topology.empty("", ""));
        if (seen && !shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            background.execute(() -> {
                Programme programme = programme(wanted);
                Platform.runLater(() -> start(wanted, programme));
            });
        }
    }

    private Programme programme(Play wanted) {
        Function<Way, Reading> scenes = way -> inputs.read(scene(way));
        return wanted.subject()
                .map(id -> Acts.of(wanted.topology(), id, engine.analyzer(), engine.placer(), scenes))
                .orElseGet(() -> Acts.shipped(engine.analyzer(), scenes));
    }

    private void start(Play wanted, Programme programme) {
        if (!shown.equals(Optional.of(wanted))) {
            return;
        }
        playback.ifPresent(StagePlayback::pause);
        StagePlayback started = new StagePlayback(programme.acts());
        playback = Optional.of(started);
        pane.show(programme);
        started.observe(this::follow);
        follow(started.head());
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
