/**
 * The whole city: who stands on which street, where everything goes, and the roads between. {@link portico.view.drawing.city.CityPlan} is the way in.
 * Knows {@code view.drawing.building}, {@code view.drawing.mark}, {@code view.drawing} and {@code model}.
 */
package portico.view.drawing.city;
