package portico.view.drawing.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.TwoLines;

/** A padlock with the name of its security group, which loses its prefix and then takes two lines before it is left out. */
public final class LockTag {

    private static final double LOCK = 10;
    private static final double GAP = 3;

    private LockTag() {}

    /** How wide it is near by. */
    public static double width(String group, double stretch) {
        return group.isEmpty() ? 0 : LOCK + GAP + Stretch.width(group, TextStyle.CAPTION, stretch);
    }

    /** Draws both around {@code centre}. */
    public static void draw(Sketch s, double centre, double top, double room, double height, String group) {
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String name : List.of(group, group.replaceFirst("^sg-", ""))) {
            forms.addAll(new Stretch.Fitting(room, stretch -> width(name, stretch), (form, stretch) -> {
                double wide = width(name, stretch);
                drawFrom(form, centre - wide / 2, top, wide, height, name);
            }).forms(Level.FACADE));
        }
        TwoLines.of(group.replaceFirst("^sg-", ""))
                .ifPresent(
                        lines -> forms
                                .addAll(new Stretch.Fitting(room, stretch -> width(longest(lines), stretch),
                                        (form, stretch) -> twoLines(form, centre - width(longest(lines), stretch) / 2,
                                                top, width(longest(lines), stretch), height, lines))
                                        .forms(Level.FACADE)));
        forms.add(form -> drawFrom(form, centre - room / 2, top, room, height, group.replaceFirst("^sg-", "")));
        if (!group.isEmpty()) {
            s.choice(forms);
        }
    }

    private static String longest(TwoLines lines) {
        return Letters.width(lines.first(), TextStyle.CAPTION) > Letters.width(lines.second(), TextStyle.CAPTION)
                ? lines.first()
                : lines.second();
    }

    private static void twoLines(Sketch s, double left, double top, double width, double height, TwoLines lines) {
        double x = left + LOCK + GAP;
        double room = width - LOCK - GAP;
        Padlock.draw(s, left, top + (height - LOCK) / 2, LOCK, Padlock.State.NOT_ASKED);
        s.text(x, top, room, height / 2, TextStyle.CAPTION, Role.INK2, Align.LEFT, lines.first());
        s.text(x, top + height / 2, room, height / 2, TextStyle.CAPTION, Role.INK2, Align.LEFT, lines.second());
    }

    /** Draws both from {@code left}. */
    public static void drawFrom(Sketch s, double left, double top, double room, double height, String group) {
        if (group.isEmpty()) {
            return;
        }
        Padlock.draw(s, left, top + (height - LOCK) / 2 - 1, LOCK, Padlock.State.NOT_ASKED);
        s.text(left + LOCK + GAP, top, room - LOCK - GAP, height, TextStyle.CAPTION, Role.INK2, Align.LEFT, group,
                group.replaceFirst("^sg-", ""));
    }
}
