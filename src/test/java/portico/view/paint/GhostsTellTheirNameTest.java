package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Point;
import portico.view.drawing.overlay.Ghost;
import portico.view.paint.raster.AwtFonts;

/** Whoever drags a task reads its name; its network mode, which the card's trim tells too, gives way to a long one. */
class GhostsTellTheirNameTest {

    private static List<String> texts(String name, NetworkMode mode) {
        RecordingSurface surface = new RecordingSurface();
        Ghost ghost = new Ghost(name, Optional.of(mode), List.of("port 8080", "256 CPU units, 512 MiB"));
        new Painter(Themes.LIGHT, new AwtFonts().ruler()).paint(ghost.figures(new Point(10, 10), Optional.of(true), 1),
                new Viewport(0, 0, 1, 300, 200), surface);
        return surface.texts.stream().map(RecordingSurface.Text::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"web, BRIDGE", "user-service, AWSVPC", "by-host-address, BRIDGE", "metrics-http, BRIDGE"})
    void aNameOfUsualLengthStandsBesideItsMode(String name, NetworkMode mode) {
        assertThat(texts(name, mode)).contains(name, mode.apiName(), "port 8080", "256 CPU units, 512 MiB");
    }

    @ParameterizedTest
    @EnumSource(NetworkMode.class)
    void aLongNameTakesThePlaceOfTheMode(NetworkMode mode) {
        assertThat(texts("recommendation-svc-v2", mode)).contains("recommendation-svc-v2", "port 8080",
                "256 CPU units, 512 MiB");
    }

    @Test
    void aVeryLongNameTakesTwoLines() {
        assertThat(texts("invoice-reconciliation-nightly-batch", NetworkMode.AWSVPC))
                .containsSubsequence("invoice-reconciliation-", "nightly-batch", "256 CPU units, 512 MiB");
    }
}
