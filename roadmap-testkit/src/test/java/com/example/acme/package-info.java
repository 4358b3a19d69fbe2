/** Plugins of a third party: sound ones, and for each promise one that breaks it. */
package com.example.acme;
