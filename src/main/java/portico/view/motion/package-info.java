/**
 * Packets on their way: a trace and a drawing become a journey with hops in time, and a journey at a moment becomes figures. Pure: the time comes
 * from outside. Knows {@code view.drawing} and {@code model.flow}.
 */
package portico.view.motion;
