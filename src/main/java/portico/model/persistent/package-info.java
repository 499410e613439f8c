/**
 * Maps that are never changed in place and whose versions share nearly everything: a long history of edits stays small, and two versions tell in
 * no time what differs between them. Knows nothing.
 */
package portico.model.persistent;
