package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;

/**
 * The name of a district at the upper edge of its panel, and beside it what is in it; at the other side of the drive where that crosses.
 *
 * @param drive the middle of the drive, if it crosses this or another panel
 */
record Header(Ground.Quarter quarter, Optional<Double> drive, Level level) {

    /** What all zones of a region begin with. */
    private static final Pattern REGION = Pattern.compile("^[a-z]+(-[a-z]+)+-(?=\\d)");
    private static final double NEAR = 14;
    /** From afar, of what letters are wider. */
    private static final double SHARE = 6;
    private static final double GAP = 12;
    /** From the middle of the drive to the words beside it. */
    private static final double BESIDE_DRIVE = 17;
    /** From afar the letters may reach into the room above the roofs. */
    private static final double FAR = 48;

    void draw(Sketch sketch) {
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String summary : shorter(quarter.district().summary())) {
            forms.addAll(beside(summary));
            crossing().ifPresent(x -> forms.addAll(behind(summary, x)));
            crossing().ifPresent(x -> forms.addAll(bothBehind(summary, x)));
        }
        forms.addAll(fitting(end(), stretch -> indent() + name(stretch), this::name));
        crossing().ifPresent(x -> forms.addAll(fitting(box().right() - indent() - x - BESIDE_DRIVE, this::name,
                (s, stretch) -> name(s, x + BESIDE_DRIVE, name(stretch)))));
        for (String words : List.of(zone(), REGION.matcher(zone()).replaceFirst(""))) {
            forms.add(s -> name(s, box().x() + indent(), Math.max(0, end() - indent()), words));
        }
        sketch.of(quarter.district().zone()).choice(forms);
    }

    private Optional<Double> crossing() {
        return drive.filter(x -> x > box().x() && x < box().right() - indent());
    }

    private Box box() {
        Box strip = quarter.header();
        double height = level.reaches(Level.FACADE) ? strip.height() : Math.max(FAR, strip.height());
        return new Box(strip.x(), strip.y(), strip.width(), height);
    }

    /** Where words must end that begin at the left: at the drive, or at the right. */
    private double end() {
        return crossing().map(x -> Math.max(0, x - BESIDE_DRIVE - box().x())).orElse(box().width() - indent());
    }

    private List<Consumer<Sketch>> beside(String summary) {
        return fitting(end(), stretch -> indent() + name(stretch) + GAP + summary(summary, stretch), (s, stretch) -> {
            name(s, stretch);
            summary(s, summary, box().x() + indent() + name(stretch) + GAP, stretch);
        });
    }

    private List<Consumer<Sketch>> behind(String summary, double drive) {
        double left = drive + BESIDE_DRIVE;
        double room = box().right() - indent() - left;
        return fitting(room, stretch -> indent() + name(stretch) > end() ? Double.MAX_VALUE : summary(summary, stretch),
                (s, stretch) -> {
                    name(s, stretch);
                    summary(s, summary, left, stretch);
                });
    }

    private List<Consumer<Sketch>> bothBehind(String summary, double drive) {
        double left = drive + BESIDE_DRIVE;
        return fitting(box().right() - indent() - left, stretch -> name(stretch) + GAP + summary(summary, stretch),
                (s, stretch) -> {
                    name(s, left, name(stretch));
                    summary(s, summary, left + name(stretch) + GAP, stretch);
                });
    }

    private List<Consumer<Sketch>> fitting(double room, Stretch.Fitting.Width width, Stretch.Form form) {
        return new Stretch.Fitting(room, width, form).forms(level);
    }

    private double indent() {
        return Math.max(NEAR, SHARE * Stretch.of(level).getFirst());
    }

    private String zone() {
        return quarter.district().zone().value();
    }

    private double name(double stretch) {
        return Stretch.width(zone(), TextStyle.GROUP_TITLE, stretch);
    }

    private static double summary(String words, double stretch) {
        return Stretch.width(words, TextStyle.LABEL, stretch);
    }

    private void name(Sketch s, double stretch) {
        name(s, box().x() + indent(), name(stretch));
    }

    private void name(Sketch s, double x, double width) {
        name(s, x, width, zone());
    }

    private void name(Sketch s, double x, double width, String words) {
        s.text(x, box().y(), width, box().height(), TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, words);
    }

    private void summary(Sketch s, String words, double x, double stretch) {
        s.text(x, box().y(), summary(words, stretch), box().height(), TextStyle.LABEL, Role.INK3, Align.LEFT, words);
    }

    /** The summary with one part less each time. */
    private static List<String> shorter(String summary) {
        List<String> all = new ArrayList<>();
        for (String words = summary; !words.isEmpty(); words = words.substring(0,
                Math.max(0, words.lastIndexOf(", ")))) {
            all.add(words);
        }
        return all;
    }
}
