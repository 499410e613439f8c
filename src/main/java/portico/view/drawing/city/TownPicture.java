package portico.view.drawing.city;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Sign;

/** Draws a town that has been laid out. */
record TownPicture(Ground ground) {

    void draw(Sketch s, Level level) {
        Wall.draw(s, ground, level);
        for (Ground.Quarter quarter : ground.quarters()) {
            Box box = quarter.box();
            Sketch q = s.of(quarter.district().zone());
            q.lot(quarter.district().zone(), box);
            q.box(box, 8, Look.fill(Role.DISTRICT).edged(Role.HAIR, 1));
            q.text(box.x() + 14, quarter.header().y(), 160, quarter.header().height(), TextStyle.BODY_STRONG, Role.INK,
                    Align.LEFT, quarter.district().zone().value());
        }
        ground.boulevard().ifPresent(box -> s.box(box, 0, Look.fill(Role.STREET)));
        ground.avenues().forEach(box -> s.box(box, 0, Look.fill(Role.STREET)));
        ground.blocks().forEach(block -> street(s, block));
        ground.forecourt().forEach(plot -> plot.draw(s, level));
        ground.blocks().forEach(block -> block.plots().forEach(plot -> plot.draw(s, level)));
    }

    private void street(Sketch sketch, Block block) {
        Sketch s = sketch.of(block.street().subnet().id());
        s.lot(block.street().subnet().id(), block.box());
        s.box(block.box().x(), block.ground(), block.box().width(), Block.KERB, Look.fill(Role.KERB));
        s.box(block.carriageway(), 0, Look.fill(Role.STREET));
        if (block.signed()) {
            String name = block.street().subnet().name();
            String cidr = block.street().subnet().cidr().toString();
            Box verge = block.verge();
            Sign.draw(s, verge.x() + 8, verge.y() + 3, Sign.width(name, cidr) * ground.signs(), 20 * ground.signs(),
                    name, cidr);
        }
    }
}
