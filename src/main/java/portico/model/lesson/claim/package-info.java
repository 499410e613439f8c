/** What a lesson says of a network, and how the engine tells whether it is so. Knows analysis and flow; knows no lesson. */
package portico.model.lesson.claim;
