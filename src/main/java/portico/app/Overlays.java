package portico.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.controller.Playback;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.controller.build.Site;
import portico.controller.build.StockDrag;
import portico.model.placement.Verdict;
import portico.model.id.ResourceId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.workspace.Workspace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.drawing.overlay.Frames;
import portico.view.drawing.overlay.Ghost;
import portico.view.drawing.overlay.GroundWords;
import portico.view.drawing.overlay.SiteMarks;
import portico.view.drawing.overlay.Richer;
import portico.view.drawing.overlay.VerdictMarks;
import portico.view.paint.Viewport;

/** What lies over the city: marks of selection and hover, verdicts during a drag, the packet. */
final class Overlays {
    private final Workspace workspace;
    private final Selection selection;
    private final TaskDrag drag;
    private final Playback playback;
    private final StockDrag stock;
    private final TrafficLink traffic;
    private final PacketLink packet;
    private Optional<GroundWords> ground = Optional.empty();
    private boolean byKeyboard;

    Overlays(Workspace workspace, Selection selection, TaskDrag drag, StockDrag stock, Playback playback,
            TrafficLink traffic, PacketLink packet) {
        this.workspace = workspace;
        this.selection = selection;
        this.drag = drag;
        this.stock = stock;
        this.playback = playback;
        this.traffic = traffic;
        this.packet = packet;
    }

    /** With reduced motion a packet leaves footprints instead of travelling. */
    void setReducedMotion(boolean reduce) {
        packet.setReducedMotion(reduce);
        traffic.setReducedMotion(reduce);
    }

    /** Whether whoever looks at the city walks by keyboard; the ring of the focus is for them. */
    void setByKeyboard(boolean walks) {
        byKeyboard = walks;
    }

    PacketLink packet() {
        return packet;
    }

    TrafficLink traffic() {
        return traffic;
    }

    /** Everything over the city but the traffic, which the city shows by itself. */
    List<Figure> onCity(Drawing drawing, Viewport seen) {
        return onCity(drawing, seen.visible(), seen.zoom(), () -> packet.figures(seen));
    }

    /** Everything over the city, for pictures of a part of it. */
    List<Figure> forPictures(Drawing drawing, Box part, double zoom) {
        return onCity(drawing, drawing.bounds(), zoom,
                () -> Stream.of(traffic.figures(zoom), packet.forPictures(zoom, part)).flatMap(List::stream).toList());
    }

    private boolean isIdle() {
        return drag.dragging().isEmpty() && stock.carried().isEmpty();
    }

    private List<Figure> onCity(Drawing drawing, Box area, double zoom, Supplier<List<Figure>> passing) {
        boolean idle = isIdle();
        List<Figure> figures = new ArrayList<>(idle ? richer(drawing, zoom) : List.of());
        figures.addAll(Frames.of(drawing, idle ? selection.hovered() : Optional.empty(), selection.selected(),
                selection.selected().filter(id -> byKeyboard), zoom));
        if (idle) {
            figures.addAll(passing.get());
        }
        drag.dragging()
                .ifPresent(it -> figures
                        .addAll(VerdictMarks.figures(ground(drawing), name(it.task()), it.task().instance(),
                                VerdictMarks.around(drawing, it.verdicts(), area, zoom), it.over(), zoom)));
        stock.carried().ifPresent(it -> figures.addAll(sites(drawing, it, zoom)));
        return figures;
    }

    private List<Figure> sites(Drawing drawing, StockDrag.Carried carried, double zoom) {
        List<SiteMarks.Mark> marks = carried.sites().stream().map(StockLink::mark).toList();
        return SiteMarks.figures(ground(drawing), marks, StockLink.place(carried), zoom);
    }

    /** Of the drawing that is shown, for as long as it is. */
    private GroundWords ground(Drawing drawing) {
        GroundWords words = ground.filter(it -> it.drawing().equals(drawing)).orElseGet(() -> GroundWords.of(drawing));
        ground = Optional.of(words);
        return words;
    }

    /** What is selected or on the way of the packet, richer than its neighbours. */
    private List<Figure> richer(Drawing drawing, double zoom) {
        Stream<ResourceId> traced = playback.state()
                .journey()
                .stream()
                .flatMap(journey -> journey.trace().hops().stream())
                .flatMap(hop -> hop.subject().stream());
        return Richer.figures(drawing, Stream.concat(traced, selection.selected().stream()), zoom);
    }

    /** What lies over everything, in screen pixels: the ghost of what is dragged. */
    List<Figure> onScreen(Optional<Point> ghost) {
        return ghost.flatMap(at -> task(at).or(() -> thing(at))).orElse(List.of());
    }

    private Optional<List<Figure>> task(Point at) {
        return drag.dragging()
                .map(it -> ghost(it.task()).figures(at, it.verdict().map(Verdict.Fits.class::isInstance), 1));
    }

    private Optional<List<Figure>> thing(Point at) {
        return stock.carried()
                .map(it -> StockLink.ghost(it).figures(at, it.over().map(Site.Free.class::isInstance), 1));
    }

    private String name(Task task) {
        return task.service()
                .flatMap(id -> workspace.topology().table(Service.class).find(id))
                .map(Service::name)
                .orElseGet(() -> workspace.topology().definitionOf(task).family());
    }

    private Ghost ghost(Task task) {
        TaskDefinition definition = workspace.topology().definitionOf(task);
        String ports = definition.containers()
                .stream()
                .flatMap(container -> container.portMappings().stream())
                .map(mapping -> mapping.containerPorts().toString())
                .collect(Collectors.joining(", "));
        String needs = String.format(Locale.ROOT, "%d CPU units, %d MiB", definition.cpuUnits(),
                definition.reservedMemoryMiB());
        return new Ghost(name(task), Optional.of(definition.networkMode()),
                ports.isEmpty() ? List.of(needs) : List.of("port " + ports, needs));
    }
}
