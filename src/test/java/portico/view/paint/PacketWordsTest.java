package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.paint.raster.AwtFonts;

/** What stands on a packet is as large at every zoom, so that its plate has always room for it. */
class PacketWordsTest {

    private static final TextFit FIT = new TextFit(new AwtFonts().ruler(), 1);

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1, 1.35, 1.75, 3})
    void theAddressIsWrittenAtEveryZoom(double zoom) {
        Analysis shop = Samples.analysis("e-commerce");
        Journey journey = Journey.of(new FlowTracer(shop.topology()).trace(Flows
                .between(shop.topology(), Subjects.find(shop.topology(), "internet").getFirst(),
                        Subjects.find(shop.topology(), "payment-svc").getFirst())
                .orElseThrow()), CityPlan.draw(shop, Level.FACADE, DrawingOptions.DEFAULT));
        List<Figure.Label> labels = journey.figuresAt(0.1, zoom).stream().flatMap(Figure::labels).toList();
        Viewport viewport = new Viewport(0, 0, zoom, 4000, 3000);
        assertThat(labels)
                .extracting(label -> FIT.fit(label, viewport.toDevice(label.box()), zoom).map(TextFit.Line::text))
                .contains(Optional.of("198.51.100.20:443"));
    }
}
