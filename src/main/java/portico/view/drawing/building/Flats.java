package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portico.model.topology.NetworkBinding;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/**
 * How the flats behind docker0 are stacked: up to four side by side, up to twelve in two floors of six, beyond that one stack for each service; from
 * their own left upper corner.
 *
 * @param boxes of the residents, in their order; residents of one stack share its box
 */
record Flats(List<Resident> tenants, List<Box> boxes, double width) {

    private static final int ONE_FLOOR = 4;
    private static final int TWO_FLOORS = 12;
    private static final int PER_FLOOR = 6;
    private static final double PITCH = 80;
    /** For long names. */
    private static final double WIDE_PITCH = 112;
    private static final double SMALL_PITCH = 40;
    /** Between one flat and the next. */
    static final double GAP = 4;
    private static final double FLOOR_GAP = 4;
    private static final double STACK = 150;
    private static final int MOST_STACKS = 4;
    private static final Look SHEET = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1);

    static Flats of(List<Resident> tenants, double room) {
        List<Box> boxes = new ArrayList<>();
        if (tenants.size() <= ONE_FLOOR) {
            double widest = tenants.stream()
                    .mapToDouble(t -> Letters.width(t.numberedName(), TextStyle.NAME))
                    .max()
                    .orElse(0);
            double pitch = Math.clamp(widest + 20, PITCH, WIDE_PITCH);
            for (int i = 0; i < tenants.size(); i++) {
                boxes.add(new Box(i * pitch, 0, pitch - GAP, room));
            }
            return new Flats(tenants, boxes, tenants.size() * pitch);
        }
        if (tenants.size() <= TWO_FLOORS) {
            for (int i = 0; i < tenants.size(); i++) {
                boxes.add(new Box(i % PER_FLOOR * SMALL_PITCH, floor(i) * (room + FLOOR_GAP) / 2, SMALL_PITCH - GAP,
                        (room - FLOOR_GAP) / 2));
            }
            return new Flats(tenants, boxes, PER_FLOOR * SMALL_PITCH);
        }
        List<String> names = stacks(tenants);
        tenants.forEach(
                t -> boxes.add(stack(names.indexOf(t.name()) < 0 ? names.size() - 1 : names.indexOf(t.name()), room)));
        return new Flats(tenants, boxes, names.size() * (STACK + 10));
    }

    private static int floor(int flat) {
        return flat / PER_FLOOR;
    }

    /** The names that get a stack of their own; the last one stands for all others where there are too many. */
    private static List<String> stacks(List<Resident> tenants) {
        return tenants.stream().map(Resident::name).distinct().limit(MOST_STACKS).toList();
    }

    private static Box stack(int index, double room) {
        return new Box(index * (STACK + 10), 0, STACK, room);
    }

    Box box(int resident) {
        return boxes.get(resident);
    }

    void draw(Sketch s, boolean leaving, Level level) {
        if (tenants.size() > TWO_FLOORS) {
            byBox().forEach((box, group) -> drawStack(s, box, group));
            return;
        }
        for (int i = 0; i < tenants.size(); i++) {
            Resident tenant = tenants.get(i);
            Sketch flat = s.of(tenant.id());
            boolean goes = leaving || tenant.isLeaving();
            if (tenants.size() > ONE_FLOOR) {
                RoomFront.window(flat, boxes.get(i), tenant, goes);
                flat.text(boxes.get(i).x() + 1, boxes.get(i).y() + 3, SMALL_PITCH - 6, 21, TextStyle.CAPTION_STRONG,
                        Role.INK, Align.CENTRE, Integer.toString(i + 1));
            } else {
                if (level == Level.INTERIOR && !goes) {
                    RoomFront.window(flat, boxes.get(i), tenant, false);
                    Interior.draw(flat, boxes.get(i), tenant, address(tenant));
                } else {
                    RoomFront.draw(flat, boxes.get(i), tenant, tenant.numberedName(), List.of(ports(tenant), ""), goes);
                }
                RoomFront.sill(flat, boxes.get(i));
            }
        }
    }

    /** The same places as namespaces. */
    void drawNamespaces(Sketch s, boolean leaving, Level level) {
        if (tenants.size() > ONE_FLOOR) {
            draw(s, leaving, level);
            return;
        }
        for (int i = 0; i < tenants.size(); i++) {
            Resident tenant = tenants.get(i);
            Namespace.draw(s.of(tenant.id()), boxes.get(i), tenant, level, tenant.numberedName(),
                    List.of(address(tenant), address(tenant).replaceFirst("^172\\.17\\.0", ""), ""),
                    List.of("listens on " + Namespace.ports(tenant), Namespace.ports(tenant), ""));
        }
    }

    private Map<Box, List<Resident>> byBox() {
        Map<Box, List<Resident>> groups = new LinkedHashMap<>();
        for (int i = 0; i < tenants.size(); i++) {
            groups.computeIfAbsent(boxes.get(i), k -> new ArrayList<>()).add(tenants.get(i));
        }
        return groups;
    }

    private static void drawStack(Sketch sketch, Box box, List<Resident> group) {
        Sketch s = sketch.of(group.getFirst().id());
        for (int i = 3; i >= 0; i--) {
            s.box(box.x() + (3 - i) * 4, box.y() + i * 4, box.width() - 12, box.height() - 12, 2, SHEET);
        }
        double x = box.x() + 12;
        s.box(x, box.y(), box.width() - 12, 4, 1, Look.fill(Role.BRIDGE_FILL));
        boolean mixed = group.stream().map(Resident::name).distinct().count() > 1;
        String name = mixed ? "others" : group.getFirst().name();
        s.text(x + 8, box.y() + 3, box.width() - 26, 20, TextStyle.NAME, Role.INK, Align.LEFT,
                name + ", " + group.size() + " tasks", name);
        s.text(x + 8, box.y() + 20, box.width() - 26, 20, TextStyle.ADDRESS_TIGHT, Role.INK2, Align.LEFT, span(group),
                "");
    }

    private static String span(List<Resident> group) {
        List<Integer> ports = group.stream()
                .flatMap(r -> r.task().placement().stream())
                .flatMap(p -> p.bindings().stream())
                .map(NetworkBinding::hostPort)
                .sorted()
                .collect(Collectors.toList());
        return ports.isEmpty() ? "no ports" : ports.getFirst() + " to " + ports.getLast();
    }

    private static String ports(Resident tenant) {
        return tenant.task()
                .placement()
                .stream()
                .flatMap(p -> p.bindings().stream())
                .map(b -> b.hostPorts().toString())
                .findFirst()
                .orElse(tenant.mode().apiName());
    }

    private static String address(Resident tenant) {
        return tenant.task()
                .placement()
                .stream()
                .flatMap(p -> p.bridgeAddresses().values().stream())
                .sorted()
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    void drawFront(Sketch s, Facade f) {
        List<FrontElevation.Named> names = new ArrayList<>();
        byBox().forEach((box, group) -> {
            double window = BridgeWing.corridorTop(f) - 1 - FrontElevation.windowTop(f);
            double h = tenants.size() > ONE_FLOOR && tenants.size() <= TWO_FLOORS ? window / 2 - 2 : window;
            double y = FrontElevation.windowTop(f) + (box.y() > 0 && h < window ? h + 4 : 0);
            Sketch flat = s.of(group.getFirst().id());
            flat.box(box.x(), y, box.width(), h, SHEET);
            flat.box(box.x(), y, box.width(), 6, Look.fill(Role.BRIDGE_FILL));
            names.add(new FrontElevation.Named(group.getFirst().id(), new Box(box.x(), y, box.width(), h),
                    group.getFirst().numberedName(), ports(group.getFirst())));
        });
        if (tenants.size() <= ONE_FLOOR) {
            FrontElevation.names(s, names);
        }
    }
}
