package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portico.model.topology.Assumption;
import portico.model.topology.LoadBalancer;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Column;
import portico.view.drawing.mark.LockTag;

/**
 * A load balancer: the reception plaza, with the listener over its portal and a counter for each target group.
 *
 * @param rows how many targets each counter has room for
 * @param assumptions what no file tells of it, named on a plate above it
 */
record Plaza(PlazaFacts facts, int rows, List<Assumption> assumptions) implements Plot {

    private static final double HEIGHT = 80;
    private static final int MOST_ROWS = 3;
    private static final double ROOF_HEIGHT = 24;
    private static final double TITLE_LEFT = 38;
    private static final double TITLE_GAP = 10;
    private static final double STEP = 5;
    private static final double PORTAL = 96;
    private static final double OVERHANG = 8;
    private static final double MARGIN = 22;
    private static final double NARROWEST = 260;
    private static final Look SHADOW = Look.fill(Role.SHADE);
    private static final Look ROOF = Look.fill(Role.FACADE2).edged(Role.STRONG, 1.4);
    private static final Look HALL = Look.fill(Role.FACADE).edged(Role.STRONG, 1.3);
    private static final Look STEPS = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Look GATE = Look.fill(Role.DOOR).edged(Role.STRONG, 1);
    private static final Look BOARD = Look.fill(Role.PANEL).edged(Role.STRONG, 1);
    private static final Path ICON = Path
            .of("M8 2v3.5M3 14V9.5A4 4 0 0 1 7 5.5h2a4 4 0 0 1 4 4V14M8 5.5V14M1.7 12 3 14l1.3-2M6.7 12 8 14l1.3-2"
                    + "M11.7 12l1.3 2 1.3-2");

    /** Counters before the portal; the others stand behind it. */
    private int before() {
        return facts.windows().size() / 2;
    }

    private int after() {
        return facts.windows().size() - before();
    }

    private static double wing(int counters) {
        return counters * (Counter.WIDTH + MARGIN) + OVERHANG;
    }

    /** The middle of the portal, where packets enter. */
    double portal() {
        return wing(before()) + PORTAL / 2;
    }

    @Override
    public double width() {
        return Math.max(NARROWEST, wing(before()) + PORTAL + wing(after()));
    }

    @Override
    public double height() {
        return tall() + AssumedPlot.above(assumptions);
    }

    /** Of the building alone. */
    private double tall() {
        return HEIGHT + rows * Counter.ROW;
    }

    @Override
    public Plaza taller(int steps) {
        int most = facts.windows().stream().mapToInt(w -> w.registered().size()).max().orElse(0);
        return new Plaza(facts, Math.min(steps, Math.min(most, MOST_ROWS)), assumptions);
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        LoadBalancer balancer = facts.balancer();
        Sketch s = sketch.of(balancer.id());
        double middle = portal();
        s.lot(balancer.id(), 0, -height(), width(), height());
        s.anchor(balancer.id(), Anchor.Part.DOOR, middle, 0);
        s.anchor(balancer.id(), Anchor.Part.LOCK, middle, -tall());
        s.anchor(balancer.id(), Anchor.Part.CENTRE, middle, -20);
        for (int i = 0; i < facts.windows().size(); i++) {
            Counter.anchor(s.at(counterX(i), -tall() + ROOF_HEIGHT + 5), facts.windows().get(i));
        }
        double roof = level.reaches(Level.FACADE) ? ROOF_HEIGHT : level.reaches(Level.FRONT) ? 46 : tall() - STEP;
        s.box(12, -tall() + 8, width() - 16, tall() - 8, SHADOW);
        s.box(0, -STEP, width(), STEP, STEPS);
        s.box(OVERHANG, -tall() + roof, width() - 2 * OVERHANG, tall() - roof - STEP, HALL);
        s.box(0, -tall(), width(), roof, 2, ROOF);
        if (level.reaches(Level.FACADE)) {
            AssumedPlot.plate(s, assumptions, -height(), width());
            near(s);
        } else {
            s.text(20, -tall(), width() - 40, roof, TextStyle.BODY_STRONG, Role.INK, Align.CENTRE, balancer.name());
            if (level.reaches(Level.FRONT)) {
                columns(s, roof);
                s.box(middle - 26, -tall() + roof + 4, 52, tall() - roof - 4 - STEP, GATE);
                for (int i = 0; i < facts.windows().size(); i++) {
                    Counter.drawFar(s.at(counterX(i), -tall() + roof + 3), facts.windows().get(i),
                            tall() - roof - STEP - 5);
                }
            }
        }
    }

    private void near(Sketch s) {
        title(s);
        columns(s, ROOF_HEIGHT);
        portal(s, portal());
        for (int i = 0; i < facts.windows().size(); i++) {
            Counter.draw(s.at(counterX(i), -tall() + ROOF_HEIGHT + 5), facts.windows().get(i), rows);
        }
    }

    private double counterX(int i) {
        boolean left = i < before();
        double start = left ? OVERHANG + MARGIN : portal() + PORTAL / 2 + 10;
        return start + (left ? i : i - before()) * (Counter.WIDTH + MARGIN);
    }

    private void columns(Sketch s, double roof) {
        for (int i = 0; i <= before(); i++) {
            Column.draw(s, OVERHANG + 12 + i * (Counter.WIDTH + MARGIN), -tall() + roof, -STEP, 8);
        }
        double right = portal() + PORTAL / 2 - 12;
        for (int i = 0; i <= after(); i++) {
            Column.draw(s, right + i * (Counter.WIDTH + MARGIN), -tall() + roof, -STEP, 8);
        }
    }

    private void title(Sketch s) {
        s.path(ICON, 14, -tall() + 4, 1, Look.edge(Role.INK2, 1.5));
        String name = facts.balancer().name();
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String kind : kinds()) {
            forms.addAll(new Stretch.Fitting(width() - TITLE_LEFT - 2 * TITLE_GAP,
                    stretch -> Stretch.width(name, TextStyle.BODY_STRONG, stretch) + TITLE_GAP
                            + Stretch.width(kind, TextStyle.LABEL, stretch) + LockTag.width(facts.group(), stretch),
                    (form, stretch) -> title(form, kind, stretch)).forms(Level.FACADE));
        }
        forms.add(form -> form.text(TITLE_LEFT, -tall(), width() - TITLE_LEFT - TITLE_GAP, ROOF_HEIGHT,
                TextStyle.BODY_STRONG, Role.INK, Align.LEFT, name));
        s.choice(forms);
    }

    /** What it is and where, in fewer and fewer words. */
    private List<String> kinds() {
        boolean application = facts.balancer().type() == LoadBalancer.Type.APPLICATION;
        long zones = facts.balancer().nodes().stream().map(n -> n.subnet()).distinct().count();
        String where = zones + (zones == 1 ? " zone" : " zones");
        String kind = (application ? "Application" : "Network") + " Load Balancer";
        String brief = application ? "ALB" : "NLB";
        return List.of(kind + ", " + where, kind, brief + ", " + where, brief, "");
    }

    private void title(Sketch s, String kind, double stretch) {
        double name = Stretch.width(facts.balancer().name(), TextStyle.BODY_STRONG, stretch);
        double lock = LockTag.width(facts.group(), stretch);
        s.text(TITLE_LEFT, -tall(), name, ROOF_HEIGHT, TextStyle.BODY_STRONG, Role.INK, Align.LEFT,
                facts.balancer().name());
        s.text(TITLE_LEFT + name + TITLE_GAP, -tall(), Stretch.width(kind, TextStyle.LABEL, stretch), ROOF_HEIGHT,
                TextStyle.LABEL, Role.INK2, Align.LEFT, kind);
        LockTag.drawFrom(s, width() - TITLE_GAP - lock, -tall(), lock, ROOF_HEIGHT, facts.group());
    }

    private void portal(Sketch s, double middle) {
        List<String> ports = facts.balancer().listeners().stream().map(l -> l.protocol() + " " + l.port()).toList();
        s.box(middle - 26, -34, 52, 29, GATE);
        s.line(middle, -34, middle, -STEP, Role.FACADE, 1.2);
        s.box(middle - 36, -53, 72, 18, 3, BOARD);
        String all = ports.isEmpty() ? "no listener" : ports.stream().collect(Collectors.joining(", "));
        String first = ports.isEmpty() ? all : ports.getFirst() + (ports.size() > 1 ? " +" + (ports.size() - 1) : "");
        s.text(middle - 34, -54.5, 68, 21, TextStyle.CAPTION_STRONG, Role.INK, Align.CENTRE, all, first,
                first.replaceFirst("^[A-Z_]+ ", ":"));
    }
}
