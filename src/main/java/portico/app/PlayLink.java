package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.controller.CostWords;
import portico.controller.Playback;
import portico.controller.Requests;
import portico.controller.Rides;
import portico.controller.Sequel;
import portico.format.Story;
import portico.format.catalogue.PriceList;
import portico.model.flow.Flow;
import portico.model.flow.cost.PathCosts;
import portico.model.flow.cost.Prices;
import portico.model.flow.log.TraceLog;
import portico.model.topology.Task;
import portico.model.workspace.Workspace;
import portico.view.fx.transport.Transport;
import portico.view.fx.transport.TransportActions;
import portico.view.motion.Journey;
import portico.view.motion.Playhead;
import portico.view.motion.Scenery;
import portico.view.sheet.Proposal;
import portico.view.sheet.Ride;

/** The transport strip, the requests and the playback, joined. */
final class PlayLink implements TransportActions {
    private final Workspace workspace;
    private final Requests requests;
    private final Playback playback;
    private final Sequel sequel = new Sequel();
    private final Frames frames;
    private final Prices prices = PriceList.bundled();
    private final Runnable onChooseEnds;
    private final RemedyLink remedies;
    private final Consumer<Requests.Kept> onForget;
    private Transport transport;
    private Optional<Scenery> scenery = Optional.empty();
    private int chosen = -1;
    private boolean reduced;
    private Optional<Journey> shown = Optional.empty();

    PlayLink(Workspace workspace, Requests requests, Playback playback, Runnable onChooseEnds, RemedyLink remedies,
            Consumer<Requests.Kept> onForget) {
        this.onForget = onForget;
        this.workspace = workspace;
        this.requests = requests;
        this.playback = playback;
        this.onChooseEnds = onChooseEnds;
        this.remedies = remedies;
        this.frames = new Frames(this::pass);
    }

    /** Lets time pass: what has come to its end may have a sequel. */
    private void pass(double seconds) {
        boolean moved = playback.state().isMoving();
        playback.advance(seconds);
        Playhead head = playback.state().head();
        if (moved && !head.playing()) {
            sequel.ended(chosen, requests.kept().get(chosen), head);
        }
        sequel.advance(seconds, chosen, head, requests.kept()).ifPresent(this::play);
        frames.run(playback.state().isMoving() || sequel.isPending());
    }

    /** Joins the strip, once it is there. */
    void join(Transport strip) {
        transport = strip;
        playback.observe(this::follow);
    }

    private void follow(Playback.State state) {
        frames.run(state.isMoving() || sequel.isPending());
        if (!state.journey().equals(shown)) {
            shown = state.journey();
            transport.show(ride());
        }
        transport.at(state.head().seconds(), state.head().playing());
        transport.speed(state.head().speed());
    }

    /** The ride that is shown. */
    Ride ride() {
        return shown.filter(journey -> chosen >= 0).map(this::ride).orElse(Ride.NONE);
    }

    private Ride ride(Journey journey) {
        Ride ride = Rides.ride(requests.kept().get(chosen), journey, new TraceLog(workspace.topology()));
        return new PathCosts(workspace.topology(), prices).of(journey.trace())
                .map(cost -> CostWords.priced(ride, cost))
                .orElse(ride);
    }

    /** Another document: its first request stands ready, unless tasks wait, who then show themselves instead. */
    void reset() {
        boolean waiting = workspace.topology().tasks().stream().anyMatch(Task::isWaiting);
        chosen = waiting || requests.kept().isEmpty() ? -1 : 0;
        sequel.leave();
        playback.close();
        list();
    }

    /** The network changed: every request is traced anew, and the one shown goes on where it was. */
    void retrace() {
        // Of another document, whose requests are already here, none is chosen yet
        Optional<Requests.Kept> shown = requests.kept()
                .stream()
                .skip(Math.max(0, chosen))
                .findFirst()
                .filter(request -> chosen >= 0);
        requests.retrace(workspace.topology());
        chosen = shown.map(this::placeAfter).orElse(-1);
        list();
        if (chosen < 0) {
            playback.close();
        } else {
            redraw();
        }
    }

    /** The same flow, by the same name if there is one; else the request of the same name, which may lead to somebody else now (R91). */
    private int placeAfter(Requests.Kept before) {
        return Stream.<Predicate<Requests.Kept>>of(kept -> before.isNamedAs(kept) && before.flow().equals(kept.flow()),
                kept -> before.flow().equals(kept.flow()), before::isNamedAs)
                .map(this::placeOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int placeOf(Predicate<Requests.Kept> wanted) {
        List<Requests.Kept> kept = requests.kept();
        return IntStream.range(0, kept.size()).filter(place -> wanted.test(kept.get(place))).findFirst().orElse(-1);
    }

    /** The drawing changed: packets travel on the new one. */
    void drawingShown(Scenery next) {
        scenery = Optional.of(next);
        redraw();
    }

    private void redraw() {
        journey().ifPresent(playback::replace);
    }

    private Optional<Journey> journey() {
        return chosen < 0 ? Optional.empty() : scenery.map(it -> Journey.of(requests.kept().get(chosen).trace(), it));
    }

    private void list() {
        transport.requests(requests.kept().stream().map(Rides::request).toList(), chosen);
    }

    /** Keeps another request and shows it. */
    void ask(Story story) {
        choose(requests.add(story, workspace.topology()));
    }

    /** Shows a request in place of the one that was asked in passing before. */
    void askInPassing(String name, Flow flow) {
        choose(requests.addInPassing(name, flow, workspace.topology()));
    }

    /** Plays what a flow log tells, in passing; whether it arrives in this network. */
    boolean replay(String name, Flow flow) {
        int known = placeOf(kept -> kept.flow().equals(flow));
        if (known >= 0) {
            choose(known);
        } else {
            askInPassing(name, flow);
        }
        return requests.kept().get(chosen).trace().isDelivered();
    }

    @Override
    public void choose(int request) {
        sequel.leave();
        play(request);
    }

    private void play(int request) {
        chosen = request;
        list();
        journey().ifPresent(playback::show);
        if (!reduced) {
            playback.play();
        }
    }

    @Override
    public void forget(int request) {
        Requests.Kept gone = requests.kept().get(request);
        Optional<Requests.Kept> still = Optional.of(chosen)
                .filter(place -> place >= 0 && place != request)
                .map(requests.kept()::get);
        if (!requests.forget(request, workspace.topology())) {
            choose(request);
            return;
        }
        onForget.accept(gone);
        chosen = still.map(this::placeAfter).orElse(-1);
        list();
        if (chosen < 0) {
            playback.close();
        }
    }

    @Override
    public void propose(Consumer<List<Proposal>> answer) {
        if (chosen >= 0) {
            remedies.propose(requests.kept().get(chosen).trace(), answer);
        }
    }

    @Override
    public void accept(int proposal) {
        remedies.accept(proposal);
    }

    /** Nothing is chosen any more. */
    void leave() {
        chosen = -1;
        sequel.leave();
        playback.close();
        list();
    }

    /** Something else is shown: nothing goes on by itself meanwhile. */
    void pause() {
        sequel.leave();
        playback.pause();
    }

    /** With reduced motion nothing travels: play goes on by one hop. */
    void setReducedMotion(boolean reduce) {
        reduced = reduce;
        pause();
    }

    @Override
    public void chooseEnds() {
        onChooseEnds.run();
    }

    @Override
    public void togglePlay() {
        if (chosen < 0 && !requests.kept().isEmpty()) {
            choose(0);
        } else if (reduced) {
            playback.step();
        } else {
            playback.toggle();
        }
    }

    @Override
    public void toStart() {
        playback.toStart();
    }

    @Override
    public void stepBack() {
        playback.stepBack();
    }

    @Override
    public void step() {
        playback.step();
    }

    @Override
    public void seek(double seconds) {
        playback.seek(seconds);
    }

    @Override
    public void speed(double factor) {
        playback.speed(factor);
    }

    @Override
    public void loop(boolean on) {
        playback.loop(on);
    }
}
