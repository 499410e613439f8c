/** The page with several acts side by side. Tells gestures through {@code PlayActions} and knows no controller. */
package portico.view.fx.stage;
