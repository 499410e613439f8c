package portico.app;

import javafx.scene.layout.Region;
import portico.view.fx.look.Focus;
import portico.view.fx.shell.Shell;

/** The view that is shown; whoever works in it by keyboard goes on in the next one. */
final class FrontView {
    private final Region drawn;
    private final Region city;
    private Region shown;

    /** @param city within what is drawn, which takes the keyboard there */
    FrontView(Region drawn, Region city) {
        this.drawn = drawn;
        this.city = city;
        this.shown = drawn;
    }

    void bring(Region next, Shell shell) {
        boolean focused = Focus.within(shown).isPresent();
        shell.show(next);
        shown = next;
        if (focused) {
            enter();
        }
    }

    /** Gives it the keyboard. */
    void enter() {
        Regions.enter(shown.equals(drawn) ? city : shown);
    }
}
