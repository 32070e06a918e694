/** The packaged program as people use it: as a process, and its page in a browser. */
package dev.stemma.endtoend;
