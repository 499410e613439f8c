package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void linuxNeedsADisplay() {
        var display = new Display(Map.of("DISPLAY", " "), "Linux", "", library -> true);
        assertThat(display.obstacle()).hasValueSatisfying(why -> assertThat(why).contains("no display"));
    }

    @Test
    void linuxNeedsTheGtkLibraries() {
        var display = new Display(Map.of("DISPLAY", ":1"), "Linux", "", library -> !library.contains("gtk"));
        assertThat(display.obstacle()).hasValueSatisfying(why -> assertThat(why).contains("libgtk-3.so.0"));
    }

    @Test
    void nothingStandsInTheWayOfAWholeDesktop() {
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "", library -> true).obstacle())
                .isEmpty();
        assertThat(new Display(Map.of(), "Mac OS X", "", library -> false).obstacle()).isEmpty();
        assertThat(new Display(Map.of(), "Linux", "Headless", library -> false).obstacle()).isEmpty();
    }
}
