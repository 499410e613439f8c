package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.mark.DimensionLine;
import portico.view.drawing.mark.Sign;
import portico.view.drawing.mark.Signpost;

/**
 * The strip below a carriageway: the street's sign, the dimension line with its addresses, and near by the signposts of its route table at the right
 * end, as far as there is room.
 */
record Verge(Block block, Level level) {

    private static final double SIDE = 8;
    private static final double NEAR = 26;
    /** Higher than a verge: from afar a sign may reach into the room above the roofs below it. */
    private static final double FAR = 48;
    private static final double MOST_STRETCHED = 2;
    private static final double LONGEST_LINE = 290;
    private static final double POST_TOP = 7;

    /** How wide a verge is on which all of it can be read, the way out by its kind only. */
    static double narrowest(Street street) {
        return VergeWords.usual(street).width(1, NEAR) + 2 * SIDE;
    }

    void draw(Sketch sketch) {
        if (!block.signed()) {
            return;
        }
        double room = block.verge().width() - 2 * SIDE;
        List<VergeWords> all = VergeWords.of(block.street(), level.reaches(Level.FACADE));
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (VergeWords words : all) {
            if (words.addresses().isEmpty() || level.reaches(Level.GLYPH)) {
                forms.addAll(new Stretch.Fitting(room, stretch -> words.width(stretch, height(stretch)),
                        (s, stretch) -> draw(s, words, stretch)).forms(level));
            }
        }
        Sign name = all.getLast().sign();
        double highest = height(MOST_STRETCHED);
        forms.add(s -> name.draw(s, new Box(left(), top(highest), room, highest), 1));
        forms.add(_ -> {});
        sketch.of(block.street().subnet().id()).choice(forms);
    }

    private double left() {
        return block.verge().x() + SIDE;
    }

    private double height(double stretch) {
        return level.reaches(Level.FACADE) ? Signs.around(NEAR, stretch) : Math.max(FAR, block.verge().height());
    }

    private double top(double height) {
        return block.verge().y() + Math.max(0, (block.verge().height() - height) / 2);
    }

    private void draw(Sketch s, VergeWords words, double stretch) {
        double height = height(stretch);
        double top = top(height);
        double sign = words.sign().width(stretch, height);
        words.sign().draw(s, new Box(left(), top, sign, height), stretch);
        double end = block.verge().right() - SIDE - words.posts(stretch);
        if (!words.addresses().isEmpty()) {
            double from = left() + sign + VergeWords.GAP;
            double least = DimensionLine.width(words.addresses(), stretch, height);
            double line = Math.clamp(LONGEST_LINE, least, Math.max(least, end - from));
            DimensionLine.draw(s, new Box(from, top, line, height), words.addresses(), stretch);
        }
        double x = end + VergeWords.GAP;
        for (String post : words.posts()) {
            Signpost.draw(s, x, block.verge().y() + POST_TOP, block.verge().bottom(), post, stretch);
            x += Signpost.width(post, stretch) + VergeWords.GAP;
        }
    }
}
