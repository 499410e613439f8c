/** The composition root: builds everything, joins what knows nothing of each other, and owns threads, clocks and timers. */
package portico.app;
