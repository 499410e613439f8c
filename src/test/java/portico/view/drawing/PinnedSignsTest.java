package portico.view.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.view.drawing.PinnedSigns.Pin;
import portico.view.drawing.city.CityPlan;

class PinnedSignsTest {

    private final Drawing drawing = CityPlan.draw(Sites.shop(), Level.FACADE, DrawingOptions.DEFAULT);
    private final PinnedSigns signs = new PinnedSigns(drawing);

    private Box part(ResourceId subject, double y, double height) {
        Box lot = drawing.lot(subject).orElseThrow();
        return new Box(lot.x() - 20, lot.y() + y, lot.width() + 40, height);
    }

    @Test
    void nothingIsPinnedWhereAllSignsAreSeen() {
        assertThat(signs.pins(drawing.bounds(), 1)).isEmpty();
    }

    @Test
    void aStreetWhoseSignIsBelowTheViewIsNamedAtItsLowerEdge() {
        SubnetId street = new SubnetId("pri-a");
        Box visible = part(street, 20, 200);
        List<Pin> pins = signs.pins(visible, 1);
        assertThat(pins).extracting(Pin::subject).contains(street);
        Pin pin = pins.stream().filter(it -> it.subject().equals(street)).findFirst().orElseThrow();
        assertThat(pin.y() + pin.height()).isEqualTo(200 - 8);
        assertThat(pin.board()).filteredOn(Figure.Label.class::isInstance).hasSize(2);
    }

    @Test
    void pinsStandInWhatIsSeenOfTheirPlace() {
        for (double x = -200; x < 1200; x += 90) {
            for (double y = -200; y < 900; y += 70) {
                Box visible = new Box(x, y, 400, 300);
                for (Pin pin : signs.pins(visible, 1.5)) {
                    Box board = new Box(visible.x() + pin.x() / 1.5, visible.y() + pin.y() / 1.5, pin.width() / 1.5,
                            pin.height() / 1.5).inset(1);
                    assertThat(visible.contains(board)).isTrue();
                    assertThat(drawing.lot(pin.subject()).orElseThrow().contains(board)).isTrue();
                }
            }
        }
    }

    @Test
    void aNameLeavesNoScrapOfTheBoardBesideIt() {
        Drawing signposted = CityPlan.draw(Samples.analysis("two-clusters"), Level.FACADE, DrawingOptions.DEFAULT);
        SubnetId street = new SubnetId("public-a");
        Figure.Label post = signposted.figures()
                .stream()
                .flatMap(Figure::labels)
                .filter(it -> it.subject().filter(street::equals).isPresent())
                .reduce((_, last) -> last)
                .orElseThrow();
        Box words = post.bounds();
        Box visible = new Box(words.x() - 130, words.y() - 100, 400, 300);
        Pin pin = new PinnedSigns(signposted).pins(visible, 1)
                .stream()
                .filter(it -> it.subject().equals(street))
                .findFirst()
                .orElseThrow();
        assertThat(pin.ground().right()).isGreaterThan(words.right() - visible.x());
    }

    @Test
    void noNameStandsOnAnother() {
        for (double x = -200; x < 1200; x += 45) {
            for (double y = -200; y < 900; y += 35) {
                List<Box> boards = signs.pins(new Box(x, y, 400, 300), 1.5)
                        .stream()
                        .map(pin -> new Box(pin.x(), pin.y(), pin.width(), pin.height()).inset(1))
                        .toList();
                for (Box board : boards) {
                    assertThat(boards).filteredOn(board::overlaps).containsExactly(board);
                }
            }
        }
    }

    @Test
    void aNameThatHasRoomOnlyFarFromItsEdgeIsLeftOut() {
        SubnetId street = new SubnetId("pri-a");
        Box visible = part(street, 20, 200);
        Box map = new Box(0, 100, visible.width(), 100);
        assertThat(signs.pins(visible, 1, List.of(map))).extracting(Pin::subject).doesNotContain(street);
    }

    @Test
    void aNameKeepsOffWhatStandsAboveTheDrawing() {
        SubnetId street = new SubnetId("pri-a");
        Box visible = part(street, 20, 200);
        Box map = new Box(0, 150, 120, 50);
        assertThat(signs.pins(visible, 1, List.of(map))).isNotEmpty()
                .noneMatch(pin -> map.overlaps(new Box(pin.x(), pin.y(), pin.width(), pin.height())))
                .extracting(Pin::subject)
                .contains(street);
    }

    @Test
    void namesThatCouldNotBeReadAreNotPinned() {
        assertThat(signs.pins(part(new SubnetId("pri-a"), 20, 200), 0.2)).isEmpty();
    }

    @Test
    void fromAfarAStreetIsNamedBesideItsDistrictAndNotOnItsBuildings() {
        Drawing far = CityPlan.draw(Sites.shop(), Level.GLYPH, DrawingOptions.DEFAULT);
        SubnetId street = new SubnetId("pri-a");
        Box district = far.lot(Sites.shop().topology().subnet(street).zone()).orElseThrow();
        Box lot = far.lot(street).orElseThrow();
        double top = district.y() - 10;
        Box seen = new Box(district.x() - 40, top, 700, lot.bottom() - 60 - top);
        List<Pin> pins = new PinnedSigns(far).pins(seen, 0.5);
        Pin pin = pins.stream().filter(it -> it.subject().equals(street)).findFirst().orElseThrow();
        assertThat(pin.y() + pin.height()).isLessThanOrEqualTo((lot.y() - seen.y()) * 0.5 + 1);
    }

    @Test
    void aDistrictOfWhichOnlyTheStartIsOutOfSightIsPinnedWithAllItSays() {
        ZoneId zone = Sites.shop().topology().subnet(new SubnetId("pri-a")).zone();
        Box district = drawing.lot(zone).orElseThrow();
        Box seen = new Box(district.x() + 60, district.y() - 10, 700, 400);
        Pin pin = signs.pins(seen, 1).stream().filter(it -> it.subject().equals(zone)).findFirst().orElseThrow();
        assertThat(pin.board()).filteredOn(Figure.Label.class::isInstance).hasSize(2);
    }

    @Test
    void aDistrictWhoseWordsAreWholeIsNotNamedOnceMoreThoughItsHeaderIsCut() {
        ZoneId zone = Sites.shop().topology().subnet(new SubnetId("pri-a")).zone();
        Box district = drawing.lot(zone).orElseThrow();
        assertThat(signs.pins(new Box(district.x() - 40, district.y() + 7, 700, 400), 1.5)).extracting(Pin::subject)
                .doesNotContain(zone);
        assertThat(signs.pins(new Box(district.x() - 40, district.y() + 25, 700, 400), 1.5)).extracting(Pin::subject)
                .contains(zone);
    }

    @Test
    void noMoreIsClearedThanALineOfWords() {
        Drawing city = CityPlan.draw(Samples.analysis("e-commerce"), Level.FACADE, DrawingOptions.DEFAULT);
        PinnedSigns names = new PinnedSigns(city);
        for (double x = -200; x < 1200; x += 90) {
            for (double y = -200; y < 900; y += 35) {
                assertThat(names.pins(new Box(x, y, 400, 300), 1.2))
                        .allMatch(pin -> pin.ground().height() <= 2 * pin.height() + 26);
            }
        }
    }

    @Test
    void nothingLooksOutBetweenANameAndTheEdgeBeyondWhichItsSignIs() {
        Box visible = new Box(0, 0, 420, 330);
        for (double y = 150; y < 700; y += 35) {
            Box seen = visible.moved(40, y);
            for (Pin pin : signs.pins(seen, 1)) {
                Box lot = drawing.lot(pin.subject()).orElseThrow();
                Box place = lot.moved(-seen.x(), -seen.y()).shared(visible);
                Box ground = pin.ground();
                if (place.right() - place.x() > pin.width() + 60 && lot.y() < seen.y() - 80) {
                    assertThat(ground.x()).isLessThanOrEqualTo(place.x());
                    assertThat(ground.right()).isGreaterThanOrEqualTo(place.right());
                    assertThat(ground.y() <= 0 || ground.bottom() >= Math.min(330, place.bottom())).isTrue();
                }
            }
        }
    }
}
