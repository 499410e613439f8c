/**
 * Gestures in; edits, selection and playback out. Knows the model, formats, drawing, motion and sheets; knows no toolkit and no view, and owns no
 * thread, clock or timer.
 */
package portico.controller;
