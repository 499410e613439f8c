/** What a lesson does to its network, each made an edit. Knows edits, remedies and claims; knows no lesson. */
package portico.model.lesson.deed;
