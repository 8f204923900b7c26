package org.linchpin.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.documents.UnknownModelException;
import org.linchpin.server.documents.UnreadableModelException;
import org.linchpin.server.documents.wire.OutcomeJson.ProblemJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Refusals as `application/problem+json` (RFC 9457), each with a sentence for people.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unknown(UnknownModelException unknown) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
  }

  /// A body that is refused while it is read comes wrapped by whoever reads it.
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unread,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return ResponseEntity.status(refused.status()).headers(headers).body(refused(refused));
      }
    }
    return super.handleHttpMessageNotReadable(unread, headers, status, request);
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedException refused) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.valueOf(refused.status()), String.valueOf(refused.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail unreadable(UnreadableModelException unreadable) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(unreadable.getMessage()));
    List<ProblemJson> problems = unreadable.problems().stream().map(ProblemJson::of).toList();
    detail.setProperty("problems", problems);
    return detail;
  }

  @ExceptionHandler
  ProblemDetail misused(IllegalArgumentException misused) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, String.valueOf(misused.getMessage()));
  }
}
