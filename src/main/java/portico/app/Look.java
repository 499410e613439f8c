package portico.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import portico.controller.Observed;
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

    Look(Name name) {
        this.name = new Observed<>(name);
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
        name.observe(next -> apply(scene));
    }

    void wear(Name next) {
        name.set(next);
    }

    Observed<Name> observed() {
        return name;
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
    }
}
