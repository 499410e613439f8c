/**
 * The city on the screen: tiles of the static picture, painted off the JavaFX thread, below one canvas for what moves; gestures are reported through
 * {@link portico.view.fx.city.CityHooks}. Knows {@code view.paint} and below, and no controller.
 */
package portico.view.fx.city;
