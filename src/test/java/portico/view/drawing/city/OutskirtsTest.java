package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.topology.InternetGateway;
import portico.model.topology.Vpc;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Site;
import portico.view.drawing.Sites;

/** Machines outside of AWS stand outside of the wall, whatever subnet a document names (R1). */
class OutskirtsTest {

    private static final InstanceId MACHINE = new InstanceId("mi-02");
    private static final InstanceId HOST = new InstanceId("i-0b12");

    private static Drawing draw(Site site, Level level) {
        return CityPlan.draw(site.analysis(), level, DrawingOptions.DEFAULT);
    }

    private static Box wall(Drawing drawing, Site site) {
        return drawing.lot(site.analysis().topology().all(Vpc.class).getFirst().id()).orElseThrow();
    }

    private static Point door(Drawing drawing, ResourceId id) {
        return drawing.anchor(id, Anchor.Part.DOOR).orElseThrow();
    }

    private static ResourceId gate(Site site) {
        return site.analysis().topology().all(InternetGateway.class).getFirst().id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi-01", "mi-02"})
    void aMachineOutsideStandsOutside(String id) {
        Drawing drawing = draw(Sites.anywhere(), Level.FACADE);
        Box lot = drawing.lot(new InstanceId(id)).orElseThrow();
        assertThat(lot.overlaps(wall(drawing, Sites.anywhere()))).isFalse();
        assertThat(drawing.bounds().contains(lot)).isTrue();
        assertThat(wall(drawing, Sites.anywhere()).contains(drawing.lot(HOST).orElseThrow())).isTrue();
    }

    /** Neither on its gauges nor on its roof: those are interfaces of EC2's. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void aMachineOutsideCountsNoInterfaces(Level level) {
        Drawing drawing = draw(Sites.anywhere(), level);
        double outside = wall(drawing, Sites.anywhere()).right();
        assertThat(drawing.figures().stream().flatMap(Figure::labels)).filteredOn(label -> label.box().x() > outside)
                .isNotEmpty()
                .flatExtracting(Figure.Label::wordings)
                .noneMatch(words -> words.startsWith("ENI") || words.endsWith(" free"));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theGroundSaysThatItIsOutside(Level level) {
        assertThat(draw(Sites.anywhere(), level).figures().stream().flatMap(Figure::labels))
                .anyMatch(label -> label.wordings().contains("Outside AWS"));
        assertThat(
                CityPlan.draw(Sites.shop(), level, DrawingOptions.DEFAULT).figures().stream().flatMap(Figure::labels))
                .noneMatch(label -> label.wordings().contains("Outside AWS"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWayOverTheInternetStaysOutsideOfTheWall(boolean vpn) {
        Site site = vpn ? Sites.anywhere().vpn() : Sites.anywhere();
        Drawing drawing = draw(site, Level.FACADE);
        Box wall = wall(drawing, site);
        List<Point> way = drawing.roads().way(door(drawing, gate(site)), door(drawing, MACHINE));
        assertThat(way.subList(1, way.size())).noneMatch(wall::contains);
    }

    @Test
    void theWayOverAVpnLeavesByItsOwnRoad() {
        Drawing by = draw(Sites.anywhere().vpn(), Level.FACADE);
        Box wall = wall(by, Sites.anywhere().vpn());
        assertThat(by.roads().way(door(by, HOST), door(by, MACHINE))).noneMatch(p -> p.y() < wall.y());
        Drawing without = draw(Sites.anywhere(), Level.FACADE);
        assertThat(without.roads().way(door(without, HOST), door(without, MACHINE))).anyMatch(p -> p.y() < wall.y());
    }

    @Test
    void aMachineOutsideIsLookedAtCloselyLikeAnother() {
        Drawing drawing = draw(Sites.anywhere(), Level.GLYPH);
        assertThat(drawing.closeUps().at(drawing.lot(MACHINE).orElseThrow().centre(), Level.FACADE)).isNotEmpty();
    }
}
