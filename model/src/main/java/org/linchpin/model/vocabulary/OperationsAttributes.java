package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.day;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;
import static org.linchpin.model.ValueType.LinksType.all;
import static org.linchpin.model.ValueType.LinksType.anyOf;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.quantity.Estimate;

/// What may be known about machines, operations, routings, jobs, calendars and maintenance.
public final class OperationsAttributes {
  public static final Attribute<Estimate> CAPACITY =
      quantity("capacity", Expected.CAPACITY, "What it can do in practice.");
  public static final Attribute<Estimate> COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What it costs.");
  public static final Attribute<Estimate> AVAILABILITY =
      quantity("availability", Expected.SHARE, "The share of the time it works.");
  public static final Attribute<Estimate> WEIBULL_SHAPE =
      quantity("weibull-shape", Expected.RATIO, "Shape (beta) of its life distribution.");
  public static final Attribute<Estimate> WEIBULL_SCALE =
      quantity("weibull-scale", Expected.DURATION, "Scale (eta) of its life distribution.");
  public static final Attribute<Links> MAINTAINED_UNDER =
      links(
          "maintained-under",
          all(ElementKind.MAINTENANCE),
          "The maintenance policy it falls under.");
  public static final Attribute<Links> WORKS_BY =
      links("works-by", all(ElementKind.CALENDAR), "The calendar it works by.");
  public static final Attribute<Links> OF =
      links("of", all(ElementKind.ACTIVITY), "The activity it is a step of.");
  public static final Attribute<Links> ON =
      links(
          "on",
          anyOf(ElementKind.MACHINE, ElementKind.PARTNER)
              .qualifiedBy(LinkAttributes.PRICE, LinkAttributes.AMOUNT)
              .shortFor(LinkAttributes.PRICE, LinkAttributes.AMOUNT),
          "The machines that can do it, with what each costs.");
  public static final Attribute<Estimate> DURATION =
      quantity("duration", Expected.TIME_PER_ITEM, "How long one takes.");
  public static final Attribute<Estimate> SETUP =
      quantity("setup", Expected.TIME_PER_ITEM, "Time to set up.");
  public static final Attribute<Links> AFTER =
      links("after", all(ElementKind.OPERATION, ElementKind.JOB), "What must be done before.");
  public static final Attribute<Links> STEPS =
      links("steps", all(ElementKind.OPERATION), "The operations in order.");
  public static final Attribute<Estimate> COST_PER_UNIT =
      quantity("cost-per-unit", Expected.MONEY_PER_ITEM, "What one costs.");
  public static final Attribute<Links> ROUTE =
      links("route", all(ElementKind.ROUTING), "The routing it follows.");
  public static final Attribute<Estimate> QUANTITY =
      quantity("quantity", Expected.COUNT, "How many.");
  public static final Attribute<LocalDate> RELEASE = day("release", "The first day.");
  public static final Attribute<LocalDate> DUE = day("due", "The day it must be done.");
  public static final Attribute<Texts> WORKING_DAYS =
      texts("working-days", "The days worked: monday to friday.");
  public static final Attribute<String> HOURS = text("hours", "The hours worked, as 06:00-14:00.");
  public static final Attribute<Texts> CLOSED = texts("closed", "Days not worked.");
  public static final Attribute<Estimate> INTERVAL =
      quantity("every", Expected.DURATION, "How often it is done.");
  public static final Attribute<Estimate> PREVENTIVE_COST =
      quantity("preventive-cost", Expected.MONEY, "What a planned one costs.");
  public static final Attribute<Estimate> FAILURE_COST =
      quantity("failure-cost", Expected.MONEY, "What a breakdown costs.");

  public static final List<Attribute<?>> MACHINE =
      List.of(
          CAPACITY, COST, AVAILABILITY, WEIBULL_SHAPE, WEIBULL_SCALE, MAINTAINED_UNDER, WORKS_BY);

  public static final List<Attribute<?>> OPERATION = List.of(OF, ON, DURATION, SETUP, AFTER);

  public static final List<Attribute<?>> ROUTING = List.of(STEPS, COST_PER_UNIT);

  public static final List<Attribute<?>> JOB =
      List.of(ROUTE, QUANTITY, DURATION, RELEASE, DUE, AFTER);

  public static final List<Attribute<?>> CALENDAR = List.of(WORKING_DAYS, HOURS, CLOSED);

  public static final List<Attribute<?>> MAINTENANCE =
      List.of(INTERVAL, PREVENTIVE_COST, FAILURE_COST, DURATION);

  private OperationsAttributes() {}
}
