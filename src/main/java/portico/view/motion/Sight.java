package portico.view.motion;

/** Zooms at which words take about the same room: those from a power of {@link #STEP} to the next. */
public record Sight(int power) {

    private static final double STEP = 1.25;

    static Sight at(double zoom) {
        return new Sight((int) Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-9));
    }

    double least() {
        return Math.pow(STEP, power);
    }

    double most() {
        return Math.pow(STEP, power + 1);
    }
}
