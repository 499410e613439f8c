/**
 * What panels say about a subject, as data: pure functions from an {@link portico.model.analysis.Analysis} to titles, rows and badges, in words
 * only. May know the model; knows no toolkit, no edits and no colours but {@link portico.view.sheet.Tone}.
 */
package portico.view.sheet;
