package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;

/** The place inside the gate: plazas in the middle, what belongs to the whole town at its left, and the boulevard below. */
record Forecourt(List<PlacedPlot> plots, Box boulevard, double gateX) {

    static final double DRIVE = 22;
    private static final double PLAZA_GAP = 44;
    private static final double MARGIN = 14;
    private static final double TOP = 8;

    static double widthOf(Town town) {
        return widthOfOthers(town) + plazaWidth(town.plazas()) + 2 * MARGIN;
    }

    private static double widthOfOthers(Town town) {
        return town.others().isEmpty() ? 0 : PlacedPlot.widthOf(town.others()) + PLAZA_GAP;
    }

    private static double plazaWidth(List<Plaza> plazas) {
        return plazas.stream().mapToDouble(Plot::width).sum() + Math.max(0, plazas.size() - 1) * PLAZA_GAP;
    }

    /** The forecourt across a width, which must be large enough; {@code gateX} is where the gate opens if no plaza decides it. */
    static Forecourt across(Town town, double x, double y, double width, double gateX) {
        List<Plot> all = new ArrayList<>(town.others());
        all.addAll(town.plazas());
        double ground = y + TOP + all.stream().mapToDouble(Plot::height).max().orElse(0);
        List<PlacedPlot> placed = new ArrayList<>(PlacedPlot.inRow(town.others(), x + MARGIN, ground));
        double plazas = plazaWidth(town.plazas());
        double left = Math.max(x + (width - plazas) / 2, x + MARGIN + widthOfOthers(town));
        double gate = gateX;
        int before = 0;
        for (Plaza plaza : town.plazas()) {
            placed.add(new PlacedPlot(plaza, left, ground));
            if (town.plazas().size() == 1) {
                gate = left + plaza.portal();
            } else if (2 * ++before <= town.plazas().size()) {
                gate = left + plaza.width() + PLAZA_GAP / 2;
            }
            left += plaza.width() + PLAZA_GAP;
        }
        return new Forecourt(placed, new Box(x, ground + Block.KERB, width, Block.CARRIAGEWAY), gate);
    }

    double bottom() {
        return boulevard.bottom() + MARGIN;
    }
}
