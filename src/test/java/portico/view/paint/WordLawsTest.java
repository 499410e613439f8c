package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.analysis.Analysis;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Subnet;
import portico.view.drawing.Anchor;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.paint.raster.AwtFonts;

/** Laws of legibility that hold for every sample at every zoom at which its levels are drawn. */
class WordLawsTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final Ruler RULER = new AwtFonts().ruler();
    /** Below this districts and streets of a small city are too small for words. */
    private static final double FARTHEST = 0.23;
    private static final double NEAREST = 2;
    private static final double STEP = 1.05;
    /** Levels go on for so much beyond their edges. */
    private static final double HYSTERESIS = 0.1;

    private static Stream<WrittenWords> everyZoom(String sample) {
        Analysis city = Samples.analysis(sample);
        return Stream.of(Level.FRONT, Level.FACADE, Level.INTERIOR).flatMap(level -> {
            Drawing drawing = CityPlan.draw(city, level, DrawingOptions.INVITING);
            double least = Math.max(FARTHEST, level.from() * (1 - HYSTERESIS));
            double most = level.richer().map(next -> next.from() * (1 + HYSTERESIS)).orElse(NEAREST);
            return DoubleStream.iterate(least, zoom -> zoom < most, zoom -> zoom * STEP)
                    .mapToObj(zoom -> WrittenWords.of(drawing, zoom, RULER));
        });
    }

    private static WrittenWords at(String sample, double zoom) {
        return WrittenWords.of(CityPlan.draw(Samples.analysis(sample), Level.at(zoom), DrawingOptions.DEFAULT), zoom,
                RULER);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noWordStandsOnAnother(String sample) {
        everyZoom(sample).forEach(written -> {
            List<WrittenWords.Word> words = written.words();
            for (int i = 0; i < words.size(); i++) {
                WrittenWords.Word word = words.get(i);
                assertThat(words.subList(i + 1, words.size())).as("%s at %s", word.text(), written.zoom())
                        .noneMatch(other -> other.ink().overlaps(word.ink()));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void nothingIsPaintedOverWords(String sample) {
        everyZoom(sample).forEach(written -> written.words()
                .forEach(word -> assertThat(written.over(word)).as("%s at %s", word.text(), written.zoom()).isEmpty()));
    }

    /** What has no room is left out or said in fewer words, never cut. */
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noWordIsCut(String sample) {
        everyZoom(sample).forEach(written -> assertThat(written.words()).as("at %s", written.zoom())
                .noneMatch(word -> word.text().contains("…")));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void streetsAndDatabasesAreNamedAtEveryZoom(String sample) {
        Analysis city = Samples.analysis(sample);
        List<String> streets = city.topology().subnets().stream().map(Subnet::name).toList();
        List<String> databases = city.topology().all(Database.class).stream().map(Database::name).toList();
        everyZoom(sample)
                .forEach(written -> assertThat(written.texts()).as("at %s", written.zoom()).containsAll(streets));
        everyZoom(sample).filter(written -> written.zoom() > 0.25)
                .forEach(written -> assertThat(written.texts()).as("at %s", written.zoom()).containsAll(databases));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void districtsAreNamedWhole(String sample) {
        Analysis city = Samples.analysis(sample);
        List<String> zones = city.topology().subnets().stream().map(it -> it.zone().value()).toList();
        everyZoom(sample).filter(written -> written.zoom() > 0.37)
                .forEach(written -> assertThat(written.texts()).as("at %s", written.zoom()).containsAll(zones));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void streetsKeepTheirAddressesFromHalfSizeOn(String sample) {
        List<String> blocks = Samples.analysis(sample)
                .topology()
                .subnets()
                .stream()
                .map(it -> it.cidr().toString())
                .toList();
        everyZoom(sample).filter(written -> written.zoom() >= 0.5)
                .forEach(written -> assertThat(written.texts()).as("at %s", written.zoom()).containsAll(blocks));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aHostIsNamedWhole(String sample) {
        Analysis city = Samples.analysis(sample);
        List<String> hosts = city.topology().instances().stream().map(it -> it.id().value()).toList();
        everyZoom(sample).filter(written -> written.zoom() >= 0.4)
                .forEach(written -> assertThat(written.texts()).as("at %s", written.zoom()).containsAll(hosts));
    }

    @ParameterizedTest
    @CsvSource({"e-commerce, 1, sg-user-service", "e-commerce, 0.8, user-service", "e-commerce, 0.8, sg-user-rds",
            "e-commerce, 0.6, sg-alb"})
    void aSecurityGroupKeepsItsPrefixWhereThereIsRoom(String sample, double zoom, String group) {
        assertThat(at(sample, zoom).texts()).contains(group);
    }

    @ParameterizedTest
    @CsvSource({"bridge-", "awsvpc-"})
    void aLongSecurityGroupTakesTwoLinesOnTheMainDoor(String line) {
        assertThat(at("three-modes", 1).texts()).contains(line, "host");
    }

    @ParameterizedTest
    @CsvSource({"e-commerce, 0.6, '1 host, 1 task'", "three-modes, 0.45, '1 host, 1 task'"})
    void theMiddleDistrictSaysWhatIsInItBesideTheDrive(String sample, double zoom, String summary) {
        assertThat(at(sample, zoom).texts()).anyMatch(text -> text.startsWith(summary));
    }

    @ParameterizedTest
    @CsvSource({"eni-limit, 0.4, api", "three-modes, 0.45, awsvpc", "three-modes, 0.45, /bridge/*"})
    void namesAreReadAcrossTheTown(String sample, double zoom, String name) {
        assertThat(at(sample, zoom).texts()).contains(name);
    }

    /** Packets to and from outside pass above it. */
    @ParameterizedTest
    @ValueSource(doubles = {0.45, 0.55, 0.75, 1, 1.3})
    void theNameOfAGateIsNotStruckOutByPackets(double zoom) {
        Analysis city = Samples.analysis("egress");
        Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT);
        double road = drawing.roads()
                .way(drawing.anchor(Anchor.INTERNET, Anchor.Part.DOOR).orElseThrow(),
                        drawing.anchor(city.topology().all(OutsideEndpoint.class).getFirst().id(), Anchor.Part.DOOR)
                                .orElseThrow())
                .get(1)
                .y() * zoom;
        assertThat(WrittenWords.of(drawing, zoom, RULER).words()).filteredOn(word -> word.text().equals("igw"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.ink().y()).isGreaterThan(road + 1.5));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void picturesInviteNobody(String sample) {
        assertThat(at(sample, 1).texts()).noneMatch(text -> text.startsWith("Drop ") || text.equals("Empty lot"));
    }
}
