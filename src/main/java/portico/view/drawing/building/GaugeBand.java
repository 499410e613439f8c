package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/**
 * The band below the cornice: CPU, memory, GPUs where there are some, interfaces and ports; the one that is used up is boxed. A front that is narrow, or far away, keeps
 * the binding gauge, interfaces, then CPU: a caption without its number tells little.
 */
final class GaugeBand {

    private static final double MARGIN = 8;
    private static final double GAP = 12;
    private static final double BAR = 5;
    /** A label and its value. */
    private static final double APART = 6;
    private static final double TEXT = 21;
    private static final Look TRACK = Look.fill(Role.SUNKEN).edged(Role.LINE, 0.8);
    private static final Look FREE_PIP = Look.fill(Role.PANEL).edged(Role.STRONG, 1);
    private static final Look BOX = Look.fill(Role.PANEL2).edged(Role.INK, 1.4);

    private static final List<Gauge> LEAST_MISSED_FIRST = List.of(Gauge.PORTS, Gauge.MEMORY, Gauge.GPU, Gauge.CPU,
            Gauge.ENI);

    private final List<List<GaugeReading>> forms;
    private final Room room;

    GaugeBand(BuildingFacts facts, double width) {
        this.room = facts.room();
        List<List<GaugeReading>> all = fewerAndFewer(told(facts));
        int first = IntStream.range(0, all.size())
                .filter(i -> needed(all.get(i)) <= width)
                .findFirst()
                .orElse(all.size() - 1);
        this.forms = all.subList(first, all.size());
    }

    /** A machine outside of AWS has no interfaces of EC2's to count (R1). */
    private static List<GaugeReading> told(BuildingFacts facts) {
        return GaugeReading.of(facts.use())
                .stream()
                .filter(reading -> reading.gauge() != Gauge.ENI || !facts.instance().isExternal())
                .toList();
    }

    /** All of them, then without those that are least missed, down to one. */
    private List<List<GaugeReading>> fewerAndFewer(List<GaugeReading> all) {
        List<List<GaugeReading>> fewer = new ArrayList<>(List.of(all));
        for (Gauge gauge : LEAST_MISSED_FIRST) {
            List<GaugeReading> last = fewer.getLast();
            if (last.size() > 1 && !isBinding(gauge) && last.stream().anyMatch(r -> r.gauge() == gauge)) {
                fewer.add(last.stream().filter(r -> r.gauge() != gauge).toList());
            }
        }
        return fewer;
    }

    private boolean isBinding(Gauge gauge) {
        return room.binding().equals(Optional.of(gauge));
    }

    private static double needed(List<GaugeReading> readings) {
        return readings.stream().mapToDouble(r -> natural(r) + GAP).sum() - GAP + 2 * MARGIN;
    }

    private static double label(GaugeReading reading) {
        return Letters.width(reading.label(), TextStyle.CAPTION) + 1;
    }

    private static double value(GaugeReading reading) {
        return Letters.width(reading.value(), TextStyle.CAPTION_STRONG) + 1;
    }

    private static double natural(GaugeReading reading) {
        return label(reading) + value(reading) + 5;
    }

    void draw(Sketch s, double width, double top) {
        s.choice(forms.stream().<Consumer<Sketch>>map(form -> some -> draw(some, form, width, top)).toList());
        s.line(0, top + Facade.GAUGES, width, top + Facade.GAUGES, Role.LINE, 1);
    }

    private void draw(Sketch s, List<GaugeReading> readings, double width, double top) {
        double spare = (width - needed(readings)) / readings.size();
        double x = MARGIN;
        for (GaugeReading reading : readings) {
            double w = natural(reading) + spare;
            draw(s, reading, x, top, w);
            x += w + GAP;
        }
    }

    private void draw(Sketch s, GaugeReading reading, double x, double top, double width) {
        boolean boxed = room.isFull() && !room.streetFirst() && isBinding(reading.gauge());
        if (boxed) {
            s.box(x - 5, top + 6, width + 10, 33, 4, BOX);
        }
        Role ink = boxed ? Role.INK : Role.INK2;
        TextStyle style = boxed ? TextStyle.CAPTION_STRONG : TextStyle.CAPTION;
        // both are eleven pixels high: what one needs of the width is the same at every zoom
        double label = (width - APART) * (label(reading) + 2) / (label(reading) + value(reading) + 4);
        s.text(x, top + 5, label, TEXT, style, ink, Align.LEFT, reading.label());
        s.text(x + label + APART, top + 5, width - label - APART, TEXT, TextStyle.CAPTION_STRONG, Role.INK, Align.RIGHT,
                reading.value());
        bar(s, reading, x, top + 28, width, BAR, ink);
    }

    /** The bar of a reading, or its pips. */
    static void bar(Sketch s, GaugeReading reading, double x, double y, double width, double height, Role ink) {
        if (reading.pips() == 0) {
            s.box(x, y, width, height, height / 2, TRACK);
            if (reading.used() > 0) {
                s.box(x, y, Math.max(height, width * reading.used()), height, height / 2, Look.fill(ink));
            }
            return;
        }
        double gap = width / reading.pips() > 8 ? 2.5 : 1.5;
        double pip = (width - (reading.pips() - 1) * gap) / reading.pips();
        for (int i = 0; i < reading.pips(); i++) {
            double at = x + i * (pip + gap);
            if (i < reading.filled()) {
                s.box(at, y, pip, height, 1, Look.fill(ink));
            } else {
                s.box(at + 0.5, y + 0.5, Math.max(0.5, pip - 1), height - 1, 1, FREE_PIP);
            }
        }
    }
}
