package portico.view.drawing.city;

import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/**
 * Draws a town that has been laid out: from the ground upwards.
 *
 * @param inviting whether free ground says what can be dropped there
 */
record TownPicture(Ground ground, Level level, boolean inviting) {

    private static final Look DISTRICT = Look.fill(Role.DISTRICT).edged(Role.HAIR, 1);
    private static final Look KERB = Look.fill(Role.KERB);
    private static final double REST = 260;
    private static final double MOST_REST = 900;

    void draw(Sketch s) {
        Wall.draw(s, ground, level);
        ground.quarters().forEach(quarter -> s.of(quarter.district().zone()).box(quarter.box(), 8, DISTRICT));
        roads(s);
        ground.quarters().forEach(quarter -> header(s, quarter));
        ground.blocks().forEach(block -> new Verge(block, level).draw(s));
        emptyLots(s);
        ground.forecourt().forEach(plot -> plot.draw(s, level));
        ground.blocks().forEach(block -> block.plots().forEach(plot -> plot.draw(s, level)));
        ground.blocks().forEach(block -> s.lot(block.street().subnet().id(), block.box()));
        ground.quarters().forEach(quarter -> s.lot(quarter.district().zone(), quarter.box()));
    }

    private void roads(Sketch s) {
        ground.blocks()
                .forEach(block -> s.of(block.street().subnet().id())
                        .box(block.box().x(), block.ground(), block.box().width(), Block.KERB, KERB));
        ground.boulevard().ifPresent(box -> s.box(box.x(), box.y() - Block.KERB, box.width(), Block.KERB, KERB));
        ground.boulevard().ifPresent(box -> Carriageway.surface(s, box));
        ground.blocks().forEach(block -> Carriageway.surface(s.of(block.street().subnet().id()), block.carriageway()));
        ground.avenues().forEach(box -> Carriageway.surface(s, box));
        if (ground.boulevard().isEmpty()) {
            ground.avenues().forEach(box -> s.box(box.x(), box.y() - Block.KERB, box.width(), Block.KERB, KERB));
        }
        if (level.reaches(Level.FRONT)) {
            ground.boulevard().ifPresent(box -> Carriageway.middle(s, box));
            ground.blocks().forEach(block -> Carriageway.middle(s, block.carriageway()));
            ground.avenues().forEach(box -> Carriageway.middle(s, box));
        }
    }

    private void header(Sketch sketch, Ground.Quarter quarter) {
        boolean crossed = ground.boulevard().isEmpty() && ground.town().gateway().isPresent() && ground.signs() == 1;
        new Header(quarter, crossed ? Optional.of(ground.gateX()) : Optional.empty(), level).draw(sketch);
    }

    /** Blocks without plots, and what a panel has left below its last street. */
    private void emptyLots(Sketch s) {
        for (Block block : ground.blocks()) {
            boolean taken = ground.forecourt()
                    .stream()
                    .anyMatch(p -> p.ground() == block.ground() && p.right() > block.box().x()
                            && p.x() < block.box().right());
            if (block.plots().isEmpty() && !taken) {
                Box box = block.box();
                emptyLot(s.of(block.street().subnet().id()),
                        new Box(box.x(), box.y(), box.width(), block.ground() - box.y()),
                        "Drop a host or a database here");
            }
        }
        ground.blocks()
                .stream()
                .filter(b -> !b.plots().isEmpty() && ground.signs() == 1)
                .forEach(block -> restOf(s, block));
        for (Ground.Quarter quarter : ground.quarters()) {
            double bottom = ground.blocks()
                    .stream()
                    .map(Block::box)
                    .filter(quarter.box()::contains)
                    .mapToDouble(Box::bottom)
                    .max()
                    .orElse(quarter.header().bottom());
            emptyLot(s.of(quarter.district().zone()),
                    new Box(quarter.box().x(), bottom, quarter.box().width(), quarter.box().bottom() - bottom),
                    "Drop a subnet here");
        }
    }

    /** What a block has left at its right, if that is much. */
    private void restOf(Sketch s, Block block) {
        double from = Math.max(block.plots().getLast().right(),
                ground.forecourt()
                        .stream()
                        .filter(p -> p.ground() == block.ground())
                        .filter(p -> p.x() < block.box().right())
                        .mapToDouble(PlacedPlot::right)
                        .max()
                        .orElse(0));
        double width = block.box().right() - from;
        if (width > REST && width < MOST_REST) {
            emptyLot(s.of(block.street().subnet().id()),
                    new Box(from, block.box().y(), width, block.ground() - block.box().y()), "Drop a host here");
        }
    }

    private void emptyLot(Sketch s, Box box, String invitation) {
        EmptyLot.draw(s, box, level, inviting ? Optional.of(invitation) : Optional.empty());
    }
}
