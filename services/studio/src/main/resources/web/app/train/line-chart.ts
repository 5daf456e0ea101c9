import { css, html, type TemplateResult } from 'lit';
import { init, use, type ECharts } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { StudioElement } from '../parts/studio-element';
import type { Point } from './jobs';

use([LineChart, GridComponent, LegendComponent, CanvasRenderer]);

const dark = matchMedia('(prefers-color-scheme: dark)');
const colours = ['#b5651d', '#3b7ea1', '#6a8f3c', '#9a5ba5', '#c94f4f', '#4f8f8b'];

/** Figures over steps, a line each. What the lines say stands beside the chart as text; the drawing itself is hidden from screen readers. */
class FigureChart extends StudioElement {
  static override properties = { lines: { attribute: false } };
  static override styles = css`
    div {
      height: 15rem;
    }
  `;
  declare lines: Record<string, Point[]>;
  private chart?: ECharts;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly recolour = () => this.requestUpdate();

  constructor() {
    super();
    this.lines = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dark.addEventListener('change', this.recolour);
  }

  override disconnectedCallback(): void {
    dark.removeEventListener('change', this.recolour);
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<div aria-hidden="true"></div>`;
  }

  override updated(): void {
    const place = this.renderRoot.querySelector('div')!;
    if (!this.chart) {
      this.chart = init(place);
      this.resized.observe(place);
    }
    const style = getComputedStyle(this);
    const ink = style.getPropertyValue('--muted');
    const line = { lineStyle: { color: style.getPropertyValue('--line') } };
    this.chart.setOption(
      {
        animation: false,
        color: colours,
        textStyle: { color: ink },
        legend: { textStyle: { color: ink }, top: 0, type: 'plain' },
        grid: { left: 48, right: 12, top: 34, bottom: 26 },
        xAxis: { type: 'value', axisLabel: { color: ink }, splitLine: { show: false }, axisLine: line },
        yAxis: { type: 'value', scale: true, axisLabel: { color: ink }, splitLine: line },
        series: Object.entries(this.lines).map(([name, data]) => ({ name, data, type: 'line', showSymbol: data.length < 2 })),
      },
      { notMerge: true },
    );
  }
}

customElements.define('figure-chart', FigureChart);
