package portico.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import portico.controller.Observed;
import portico.view.drawing.Role;
import portico.view.fx.look.Assets;
import portico.view.fx.look.ThemeSheet;
import portico.view.paint.Theme;
import portico.view.paint.Themes;

/** Which theme the window wears. */
final class Look {
    /** The themes by the names they are remembered by. */
    enum Name {
        LIGHT, DARK, PROJECTOR;

        Theme theme() {
            return switch (this) {
                case LIGHT -> Themes.LIGHT;
                case DARK -> Themes.DARK;
                case PROJECTOR -> Themes.PROJECTOR;
            };
        }
    }

    private final Observed<Name> name;
    private final ListChangeListener<Window> windows = change -> Window.getWindows().forEach(this::line);

    Look(Name name) {
        this.name = new Observed<>(name);
    }

    /** What was chosen before, else what the system wears. */
    static Name first(String chosen, ColorScheme system) {
        return Stream.of(Name.LIGHT, Name.DARK)
                .filter(name -> name.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElse(system == ColorScheme.DARK ? Name.DARK : Name.LIGHT);
    }

    Name name() {
        return name.get();
    }

    Theme theme() {
        return name.get().theme();
    }

    /** Dresses a scene, now and whenever the theme changes. */
    void dress(Scene scene) {
        apply(scene);
        // The list outlives this window, and would keep it for ever
        Window.getWindows().addListener(new WeakListChangeListener<>(windows));
        name.observe(next -> apply(scene));
    }

    /** A popup whose content ends within a pixel shows its ground there: without a compositor that would be white. */
    private void line(Window window) {
        if (window instanceof PopupWindow popup) {
            popup.getScene().setFill(ThemeSheet.colour(theme(), Role.PANEL));
        }
    }

    void wear(Name next) {
        name.set(next);
    }

    /** What a dialog's pane needs to look like the window. */
    List<String> stylesheets() {
        List<String> sheets = new ArrayList<>(List.of(ThemeSheet.url(theme())));
        sheets.addAll(Assets.stylesheets());
        return sheets;
    }

    private void apply(Scene scene) {
        boolean dark = name.get() == Name.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
        // Instead of backgrounds of the nodes that hold the city, which would be painted below it in every frame
        scene.setFill(ThemeSheet.colour(theme(), Role.GROUND));
    }
}
