package portico.app;

import portico.view.fx.city.Touch;

/** Something that is carried into the city from beside it. */
interface Cargo {
    boolean isHeld();

    void pickUp();

    void move(Touch touch);

    /** It is over no part of the city. */
    void leave();

    void release(boolean inside);
}
