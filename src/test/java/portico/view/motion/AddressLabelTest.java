package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Letters;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

/** The plate beside a packet. */
class AddressLabelTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5})
    void anAddressHasRoomForItsLettersAtAnyZoom(double zoom) {
        Lens lens = new Lens(zoom);
        for (String address : List.of("10.0.1.4:80", "198.51.100.200:65535")) {
            Writing writing = new Writing(List.of(new Writing.Line("from", address, false)));
            Plate plate = new Plate(new Box(0, 0, lens.px(writing.width()), lens.px(writing.height())), List.of());
            List<Figure> figures = new ArrayList<>();
            new AddressLabel(lens, plate, Role.INK).draw(figures, new Point(0, 0), writing, 1);
            assertThat(figures.stream().flatMap(Figure::labels).filter(label -> label.style() == TextStyle.ADDRESS))
                    .singleElement()
                    .satisfies(label -> assertThat(label.box().width() * zoom)
                            .isGreaterThan(Letters.width(address, TextStyle.ADDRESS)));
        }
    }
}
