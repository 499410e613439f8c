/** Work that another core may do before somebody waits for it, so that a large account is read on all of them. Knows nobody else. */
package portico.format.errand;
