select people.sex, counts.zone, sum(counts.weight) as charts
from counts
join people on people.chart_id = counts.chart_id
where counts.zone is not null
group by people.sex, counts.zone
order by charts desc, counts.zone
