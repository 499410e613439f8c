package portico.controller;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/** Walks from subject to subject by the drawing's places: along a street, from storey to storey, in and out of buildings. */
public final class Neighbours {
    /** Where to. */
    public enum Direction {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private final Drawing drawing;
    private final Topology topology;

    public Neighbours(Drawing drawing, Topology topology) {
        this.drawing = drawing;
        this.topology = topology;
    }

    /** The next subject of the same rank in a direction; from nothing, the first of the drawing. */
    public Optional<ResourceId> from(Optional<ResourceId> subject, Direction direction) {
        return subject.flatMap(drawing::lot)
                .map(lot -> nearest(subject.get(), lot.centre(), direction))
                .orElseGet(this::first);
    }

    /** The first building or door, reading from the upper left. */
    public Optional<ResourceId> first() {
        return drawing.lots()
                .entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof InstanceId || e.getKey() instanceof TaskId)
                .filter(e -> outer(e.getKey()))
                .min(Comparator.comparingDouble((Map.Entry<ResourceId, Box> e) -> e.getValue().y())
                        .thenComparingDouble(e -> e.getValue().x()))
                .map(Map.Entry::getKey);
    }

    /** From a building to its first tenant. */
    public Optional<ResourceId> in(ResourceId subject) {
        return topology.tasks()
                .stream()
                .filter(task -> task.instance().filter(subject::equals).isPresent())
                .<ResourceId>map(Task::id)
                .filter(id -> drawing.lot(id).isPresent())
                .min(Comparator.comparingDouble(id -> drawing.lot(id).orElseThrow().x()));
    }

    /** From a tenant to its building. */
    public Optional<ResourceId> out(ResourceId subject) {
        return subject instanceof TaskId id
                ? topology.table(Task.class).find(id).flatMap(Task::instance).map(host -> host)
                : Optional.empty();
    }

    private Optional<ResourceId> nearest(ResourceId from, Point start, Direction direction) {
        boolean outer = outer(from);
        Predicate<ResourceId> sameRank = id -> outer(id) == outer && isStop(id) && !id.equals(from);
        return drawing.lots()
                .entrySet()
                .stream()
                .filter(e -> sameRank.test(e.getKey()))
                .filter(e -> along(start, e.getValue().centre(), direction) > 4)
                .min(Comparator.comparingDouble(e -> cost(start, e.getValue().centre(), direction)))
                .map(Map.Entry::getKey);
    }

    private static double along(Point from, Point to, Direction direction) {
        return (to.x() - from.x()) * direction.dx + (to.y() - from.y()) * direction.dy;
    }

    /** Distance, where straying from the direction counts three times. */
    private static double cost(Point from, Point to, Direction direction) {
        double across = Math.abs((to.x() - from.x()) * direction.dy) + Math.abs((to.y() - from.y()) * direction.dx);
        return along(from, to, direction) + 3 * across;
    }

    private static final List<Class<? extends ResourceId>> STOPS = List.of(InstanceId.class, TaskId.class,
            LoadBalancerId.class, DatabaseId.class, NatGatewayId.class, InternetGatewayId.class,
            OutsideEndpointId.class, VpcEndpointId.class);

    private static boolean isStop(ResourceId id) {
        return STOPS.contains(id.getClass());
    }

    /** Buildings and what stands beside them, as opposed to tenants of a building. */
    private boolean outer(ResourceId id) {
        return !(id instanceof TaskId task) || topology.table(Task.class).find(task).flatMap(Task::instance).isEmpty();
    }
}
