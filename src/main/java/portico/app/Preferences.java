package portico.app;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import portico.view.fx.command.CommandControls;
import portico.view.fx.look.Icon;

/** What a person likes: light or dark, motion or steps. Remembered from one start to the next. */
final class Preferences {
    private static final String MOTION = "reducedMotion";

    private final Settings settings;
    private final Platform.Preferences system = Platform.getPreferences();
    private final Look look;
    private final Stage stage;
    private final Panels panels;
    private final Consumer<String> onSay;
    private Look.Name before;

    Preferences(Settings settings, Look look, Stage stage, Panels panels, Consumer<String> onSay) {
        this.settings = settings;
        this.look = look;
        this.stage = stage;
        this.panels = panels;
        this.onSay = onSay;
        this.before = look.name();
        // Escape belongs to whatever goes on first, a drag above all; what is left of it ends the presentation
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyOfControl);
        stage.fullScreenProperty().addListener((property, was, is) -> {
            if (was && !is && isPresenting()) {
                togglePresenting();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isPresenting()) {
            togglePresenting();
        }
    }

    /** Buttons and lists keep Escape to themselves; the drawing and what is typed have a use of their own for it. */
    private void onKeyOfControl(KeyEvent event) {
        Node owner = stage.getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl) && !panels.city().equals(owner)) {
            onKey(event);
        }
    }

    private boolean isPresenting() {
        return look.name() == Look.Name.PROJECTOR;
    }

    /** Brings everything in line with what is remembered. */
    void apply() {
        wear(look.name());
        reduceMotion(isMotionReduced());
    }

    void toggleTheme() {
        wear(look.name() == Look.Name.DARK ? Look.Name.LIGHT : Look.Name.DARK);
        settings.set("theme", look.name().name());
    }

    /** Full screen in the projector's theme, and back again. */
    void togglePresenting() {
        boolean presenting = isPresenting();
        if (!presenting) {
            before = look.name();
        }
        wear(presenting ? before : Look.Name.PROJECTOR);
        panels.shell().present(!presenting);
        panels.frame().enlarge(!presenting);
        stage.setFullScreen(!presenting);
        // On its way the window may have been of no size at all
        Platform.runLater(panels.city()::fit);
        if (!presenting) {
            onSay.accept("Presenting: Esc, F5 or F11 ends it");
        }
    }

    private void wear(Look.Name name) {
        look.wear(name);
        panels.city().setTheme(look.theme());
        panels.sideBySide().setTheme(look.theme());
        CommandControls.icon(panels.themeButton(), name == Look.Name.DARK ? Icon.SUN : Icon.MOON);
    }

    private boolean isMotionReduced() {
        return Boolean.parseBoolean(settings.get(MOTION, Boolean.toString(system.isReducedMotion())));
    }

    void toggleReducedMotion() {
        boolean reduced = !isMotionReduced();
        settings.set(MOTION, Boolean.toString(reduced));
        reduceMotion(reduced);
        onSay.accept(reduced ? "Motion reduced: packets go step by step" : "Packets travel again");
    }

    private void reduceMotion(boolean reduced) {
        panels.city().setReducedMotion(reduced);
        panels.sideBySide().setReducedMotion(reduced);
        panels.play().setReducedMotion(reduced);
        panels.overlays().setReducedMotion(reduced);
    }
}
