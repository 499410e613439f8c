package portico.view.drawing.building;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.model.topology.ContainerDefinition;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** What is behind a window: the containers of a task, and the pause container that holds its interface (R10, R11). */
final class Interior {

    private static final Look CONTAINER = Look.fill(Role.PANEL).edged(Role.INK2, 1);
    private static final Look PAUSE = Look.fill(Role.PANEL).edged(Stroke.free(Role.LINE));
    private static final int SHOWN = 2;

    private Interior() {}

    static void draw(Sketch s, Box room, Resident tenant, String pause) {
        double x = room.x() + 5;
        double width = room.width() - 10;
        s.choice(Stream.of(TextStyle.NAME, TextStyle.CAPTION_STRONG)
                .<Consumer<Sketch>>map(style -> form -> form.text(room.x() + 3, room.y() + 4, room.width() - 6, 15,
                        style, Role.INK, Align.LEFT, tenant.name()))
                .toList());
        List<ContainerDefinition> containers = tenant.definition().containers();
        int shown = Math.min(SHOWN, containers.size());
        double each = (width - (shown - 1) * 4) / Math.max(1, shown);
        for (int i = 0; i < shown; i++) {
            boolean more = i == SHOWN - 1 && containers.size() > SHOWN;
            String name = more ? "+" + (containers.size() - SHOWN + 1) + " more" : containers.get(i).name();
            s.box(x + i * (each + 4), room.y() + 20, each, 14, 3, CONTAINER);
            s.text(x + i * (each + 4) + 2, room.y() + 20, each - 4, 14, TextStyle.CAPTION_STRONG, Role.INK,
                    Align.CENTRE, name);
        }
        if (!pause.isEmpty()) {
            s.box(x, room.y() + 36.5, width, 12, 3, PAUSE);
            s.text(x + 2, room.y() + 36, width - 4, 13, TextStyle.CAPTION, Role.INK2, Align.CENTRE, "pause, " + pause,
                    pause);
        }
    }
}
