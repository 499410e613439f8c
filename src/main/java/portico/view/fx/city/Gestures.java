package portico.view.fx.city;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import portico.view.drawing.Point;

/**
 * Turns the pointer's events into hooks and into moves of the view: a drag that nobody takes pans, as does one with the middle button or the space bar;
 * the wheel and a pinch zoom to the pointer; a trackpad's two fingers scroll.
 */
final class Gestures {

    /** Pixels the pointer travels before a press becomes a drag. */
    private static final double SLACK = 4;
    private static final double NOTCH = 1.2;
    private static final double NOTCH_PIXELS = 40;

    private enum State {
        IDLE, PRESSED, DRAGGING, PANNING
    }

    private final CityView view;
    private final CityHooks hooks;
    private final EdgeDrift drift;
    private State state = State.IDLE;
    private Point start = new Point(0, 0);
    private Point last = start;
    private boolean taken;
    private boolean spaceHeld;
    private boolean scrolling;

    Gestures(CityView view, CityHooks hooks) {
        this.view = view;
        this.hooks = hooks;
        this.drift = new EdgeDrift(view, () -> hooks.onDrag(view.touch(last.x(), last.y(), 1, false)));
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hooks.onHover(touch(event)));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hooks.onLeave());
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
        view.setOnContextMenuRequested(this::onMenu);
        view.addEventHandler(ScrollEvent.ANY, this::onScroll);
        view.setOnZoom(this::onPinch);
        view.addEventHandler(KeyEvent.ANY, this::onKey);
    }

    /** By keyboard it is asked for in the middle of the city, which says nothing of what is meant: keys are followed elsewhere. */
    private void onMenu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            hooks.onContextMenu(view.touch(event.getX(), event.getY(), 1, false));
        }
    }

    private Touch touch(MouseEvent event) {
        return view.touch(event.getX(), event.getY(), event.getClickCount(),
                event.isShiftDown() || event.isShortcutDown());
    }

    private void onPressed(MouseEvent event) {
        view.requestFocus();
        start = new Point(event.getX(), event.getY());
        last = start;
        boolean pans = event.getButton() == MouseButton.MIDDLE || spaceHeld;
        if (pans) {
            state = State.PANNING;
        } else if (event.getButton() == MouseButton.PRIMARY) {
            state = State.PRESSED;
            taken = hooks.onPress(touch(event));
        }
    }

    private void onDragged(MouseEvent event) {
        Point here = new Point(event.getX(), event.getY());
        if (state == State.PRESSED && here.distanceTo(start) >= SLACK) {
            state = taken ? State.DRAGGING : State.PANNING;
        }
        switch (state) {
            case PANNING -> view.pan(here.x() - last.x(), here.y() - last.y());
            case DRAGGING -> hooks.onDrag(touch(event));
            case IDLE, PRESSED -> {}
        }
        last = state == State.PRESSED ? last : here;
        if (state == State.DRAGGING) {
            drift.hold(here);
        }
    }

    private void onReleased(MouseEvent event) {
        drift.letGo();
        State before = state;
        state = State.IDLE;
        switch (before) {
            case DRAGGING -> hooks.onRelease(touch(event));
            case PRESSED -> hooks.onClick(touch(event));
            case IDLE, PANNING -> {}
        }
    }

    private void onScroll(ScrollEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            scrolling = true;
        } else if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            scrolling = false;
        } else if (event.getEventType() == ScrollEvent.SCROLL) {
            scroll(event);
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        boolean fingers = scrolling || event.isInertia() || event.getTouchCount() > 0;
        if (!event.isShortcutDown() && (fingers || event.isShiftDown())) {
            view.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            view.zoom(event.getX(), event.getY(), Math.pow(NOTCH, event.getDeltaY() / NOTCH_PIXELS));
        }
    }

    private void onPinch(ZoomEvent event) {
        view.zoom(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = event.getEventType() == KeyEvent.KEY_PRESSED;
        }
        boolean escapes = event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE;
        if (escapes && state == State.DRAGGING) {
            state = State.IDLE;
            drift.letGo();
            hooks.onCancel();
            event.consume();
        }
    }
}
