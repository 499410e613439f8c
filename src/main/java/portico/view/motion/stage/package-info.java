/**
 * Several journeys side by side on one clock: the same request through each way of networking, as figures for a page of any size. Pure, like the
 * journeys it is made of. Knows {@code view.motion}, {@code view.sheet} and {@code view.drawing}.
 */
package portico.view.motion.stage;
