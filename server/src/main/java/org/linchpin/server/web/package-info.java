/// The web app itself, and what every answer carries: headers, refusals, problems.
@NullMarked
package org.linchpin.server.web;

import org.jspecify.annotations.NullMarked;
