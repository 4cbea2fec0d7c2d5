-- In how many charts each zone is marked: over the rows of `toNdjson`, one mark a row. `$file` is a path or a pattern of paths.
-- Spark has the same shape: `from json.`path` lateral view posexplode(zones)` for the zones, and `zones_covered[pos]` for their shares.
with marks as (
  select chart_id, unnest(zones) as zone, unnest(zones_covered) as covered
  from read_json($file, format = 'newline_delimited', columns = {
    chart_id: 'VARCHAR', kind: 'VARCHAR', zones: 'VARCHAR[]', zones_covered: 'DOUBLE[]'
  })
  where kind in ('tenderness', 'referral')
)
select zone, count(distinct chart_id) as charts
from marks
where coalesce(covered, 1) > 0 -- a point covers no share of its zone
group by zone
order by zone
